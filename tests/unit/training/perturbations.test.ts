import { expect, test } from 'vitest';
import { PERTURBATIONS } from '../../../electron/training/drift/perturbations/perturbations.ts';
import { plant } from '../../../electron/training/drift/plantedPairs.ts';
import { seededRandom } from '../../../electron/training/drift/random.ts';
import type { Language } from '../../../shared/text/language.ts';

const PAIR = {
  en: 'The minister will not visit all 24 schools in Lyon, which opened in spring.',
  fr: 'Le ministre ne visitera pas toutes les 24 écoles de Lyon, qui ont ouvert au printemps.',
};
const OTHER = {
  en: 'Yesterday the mayor of Geneva promised cheaper tickets, which pleased many travellers there.',
  fr: 'Hier, le maire de Genève a promis des billets moins chers, ce qui a réjoui les voyageurs.',
};

function perturbed(kind: string, language: Language, seed = 1): string | null {
  const material = { language, random: seededRandom(seed), other: OTHER[language] };
  return PERTURBATIONS[kind]!(PAIR[language], material);
}

test('every kind changes the English sentence that has room for it', () => {
  const kinds = Object.keys(PERTURBATIONS).filter((kind) => !['opposite', 'tense'].includes(kind));
  for (const kind of kinds.filter((name) => name !== 'negationAdded')) {
    const changed = perturbed(kind, 'en');
    expect(changed, kind).not.toBeNull();
    expect(changed, kind).not.toBe(PAIR.en);
  }
});

test('a kind that finds no place says so', () => {
  expect(perturbed('negationAdded', 'en')).toBeNull();
  const material = { language: 'en', random: seededRandom(1), other: OTHER.en } as const;
  expect(PERTURBATIONS.numberChanged!('No digits here.', material)).toBeNull();
});

test('negation goes and comes in both languages', () => {
  expect(perturbed('negationRemoved', 'en')).toContain('will visit');
  expect(perturbed('negationRemoved', 'fr')).toContain('Le ministre visitera toutes');
  const material = { language: 'fr', random: seededRandom(1), other: OTHER.fr } as const;
  expect(PERTURBATIONS.negationAdded!('Les trains peuvent partir.', material)).toBe(
    'Les trains ne peuvent pas partir.',
  );
});

test('a changed number is another number', () => {
  for (let seed = 0; seed < 50; seed++) {
    const value = /\d+/u.exec(perturbed('numberChanged', 'fr', seed) ?? '')?.[0];
    expect(value).toBeDefined();
    expect(Number(value)).not.toBe(24);
  }
});

test('the same seed plants the same drifts, each into one side only', () => {
  const planted = plant(PAIR, OTHER, seededRandom(7));
  expect(planted).toEqual(plant(PAIR, OTHER, seededRandom(7)));
  expect(planted.length).toBeGreaterThan(0);
  for (const pair of planted) {
    expect(Number(pair.en !== PAIR.en) + Number(pair.fr !== PAIR.fr)).toBe(1);
  }
});
