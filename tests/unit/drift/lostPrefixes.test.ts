import { describe, expect, it } from 'vitest';
import { namesOf } from '../../support/drift.ts';

describe('negative prefixes', () => {
  it.each([
    ['The networks are unclassified.', 'Les réseaux sont classifiés.'],
    ['The claim is unfounded, she said.', "L'accusation est fondée, a-t-elle dit."],
    ['The team was unbeaten in nine games.', "L'équipe a été battue en neuf matchs."],
    ['It was an unelected body.', "C'était un organe élu."],
  ])('finds: %s | %s', (en, fr) => {
    expect(namesOf('opposites', en, fr)).toEqual(['opposites.swapped']);
  });

  it.each([
    ['The networks are unclassified.', 'Les réseaux sont non classifiés.'],
    ['The networks are unclassified.', 'Les réseaux ne sont pas classifiés.'],
    ['The team was unbeaten in nine games.', "L'équipe est invaincue depuis neuf matchs."],
    ['The singer was unloved by critics.', 'La chanteuse était mal aimée des critiques.'],
    ['The plans were unveiled on Monday.', 'Les plans ont été dévoilés lundi.'],
    ['The town is unable to pay.', 'La ville ne peut pas payer.'],
    ['The ferry will sail unless it rains.', "Le bac partira à moins qu'il ne pleuve."],
  ])('keeps quiet: %s | %s', (en, fr) => {
    expect(namesOf('opposites', en, fr)).toEqual([]);
  });
});
