import { describe, expect, it } from 'vitest';
import { driftOf, namesOf } from '../../support/drift.ts';

describe('offices', () => {
  it.each([
    ['Governor Olga Brandt spoke first.', 'La gouverneure Olga Brandt a parlé la première.'],
    ['Chief Executive Tom Hale left.', 'Le patron, Tom Hale, est parti.'],
    ['The defence secretary, Tom Hale, left.', 'Le ministre de la Défense, Tom Hale, est parti.'],
    [
      'The foreign minister, Olga Brandt, resigned.',
      'La cheffe de la diplomatie, Olga Brandt, a démissionné.',
    ],
    ["The mayor's brother was hurt.", 'Le frère du maire a été blessé.'],
    ['The Director General, Tom Hale, agreed.', 'Le directeur général, Tom Hale, a accepté.'],
    ['Defence Minister Tom Hale has resigned.', 'Celui de la Défense, Tom Hale, a démissionné.'],
    ['The chairman, Tom Hale, agreed.', 'Le président, Tom Hale, a accepté.'],
    ['The former mayor, Tom Hale, agreed.', "L'ancien maire, Tom Hale, a accepté."],
    ['Former mayor Tom Hale agreed.', 'Tom Hale, qui était alors maire, a accepté.'],
    ['Assistant Director Tom Hale left.', 'Le directeur adjoint Tom Hale est parti.'],
    ['The legal counsel, Tom Hale, agreed.', 'Le conseiller juridique, Tom Hale, a accepté.'],
    ['The talent show judge Tom Hale agreed.', 'Le juré du télécrochet Tom Hale a accepté.'],
    [
      'Her deputies, Tom Hale and Olga Brandt, left.',
      'Ses adjoints, Tom Hale et Olga Brandt, sont partis.',
    ],
    ['Tom Hale agreed.', "L'avocat Tom Hale a accepté."],
  ])('keeps quiet: %s | %s', (en, fr) => {
    expect(namesOf('offices', en, fr)).toEqual([]);
  });

  it.each([
    [
      'Former mayor Olga Brandt spoke first.',
      'La maire Olga Brandt a parlé la première.',
      'offices.former',
      'Former mayor',
      'maire',
    ],
    [
      'The mayor, Olga Brandt, spoke first.',
      "L'ancienne maire, Olga Brandt, a parlé la première.",
      'offices.former',
      'mayor',
      'ancienne maire',
    ],
    [
      'Deputy Governor Olga Brandt spoke first.',
      'La gouverneure Olga Brandt a parlé la première.',
      'offices.changed',
      'Deputy Governor',
      'gouverneure',
    ],
    [
      'Assistant Director Olga Brandt spoke first.',
      'La directrice Olga Brandt a parlé la première.',
      'offices.changed',
      'Assistant Director',
      'directrice',
    ],
    [
      'Finance chief Tom Hale said sales rose.',
      'Le président du conseil de surveillance Tom Hale a dit que les ventes montaient.',
      'offices.changed',
      'Finance chief',
      'président',
    ],
    [
      'The mayor wept, and so did his wife.',
      'Le maire a pleuré, et sa sœur aussi.',
      'offices.changed',
      'wife',
      'sœur',
    ],
    [
      'The foreign minister, Olga Brandt, resigned.',
      "La ministre de l'Intérieur, Olga Brandt, a démissionné.",
      'offices.portfolio',
      'foreign minister',
      "ministre de l'Intérieur",
    ],
  ])('finds: %s | %s', (en, fr, name, enWords, frWords) => {
    const found = driftOf(en, fr).filter((finding) => finding.name === name);
    expect(found.map(({ en, fr }) => [en, fr])).toEqual([[enWords, frWords]]);
  });
});
