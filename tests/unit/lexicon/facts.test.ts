import { expect, it } from 'vitest';
import { FACTS } from '../../../shared/lexicon/facts/facts.ts';
import { VOCABULARY } from '../../../shared/lexicon/facts/vocabulary.ts';

function frenchOf(english: string): readonly string[] {
  return FACTS.filter(({ en }) => en.includes(english)).flatMap(({ fr }) => fr);
}

it('has a name on both sides of every group, without stray spaces', () => {
  for (const { en, fr } of [...FACTS, ...VOCABULARY]) {
    for (const name of [...en, ...fr]) expect(name).toMatch(/^\S(?:.*\S)?$/u);
  }
});

it('names countries, their people and institutions', () => {
  expect(frenchOf('Germany')).toContain('Allemagne');
  expect(frenchOf('German')).toEqual(
    expect.arrayContaining(['allemand', 'allemande', 'allemands', 'allemandes']),
  );
  expect(frenchOf('Greek')).toContain('grecque');
  expect(frenchOf('Turkish')).toContain('turque');
  expect(frenchOf('Italian')).toContain('italiennes');
  expect(frenchOf('NATO')).toContain('OTAN');
  expect(frenchOf('ceasefire')).toContain('cessez-le-feu');
});

it('lists no English word of the vocabulary twice in a group, nor a French one', () => {
  for (const { en, fr } of VOCABULARY) {
    expect(new Set(en).size, en.join()).toBe(en.length);
    expect(new Set(fr).size, fr.join()).toBe(fr.length);
  }
});
