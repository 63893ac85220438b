import { expect, test } from 'vitest';
import { readLexicon } from '../../../electron/backend/lexicon.ts';
import {
  PERTURBATIONS,
  type PerturbationName,
} from '../../../electron/training/drift/perturbations/perturbations.ts';
import { plant } from '../../../electron/training/drift/plantedPairs.ts';
import { synonymPut } from '../../../electron/training/drift/perturbations/synonyms.ts';
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

function perturbed(kind: PerturbationName, language: Language, seed = 1): string | null {
  const material = { language, random: seededRandom(seed), other: OTHER[language] };
  return PERTURBATIONS[kind](PAIR[language], material);
}

/** Sentences with a place for what the pair above offers none. */
const PLACES: Partial<Record<PerturbationName, string>> = {
  negationAdded: 'Les trains peuvent partir.',
  numberWordChanged: 'Trois trains sont partis.',
  yearChanged: 'Il est né en 1987.',
  date: 'Il est parti mardi.',
  unit: 'Il a marché trois kilomètres.',
  currency: 'Elle a payé 30 dollars.',
  modality: 'Il doit partir.',
  tense: 'Il est parti.',
  verbMoved: 'Le maire a annoncé un vote.',
  opposite: 'Un grand pont.',
  speakerSwapped: 'La digue tiendra, a déclaré Paule Rivière.',
  marksAdded: 'Elle a indiqué que la digue tiendrait tout le printemps.',
  attributionLost: 'La digue tiendra, a déclaré Paule Rivière.',
  conditionalDropped: 'La digue aurait cédé.',
  stanceChanged: 'La digue tiendra, a déclaré Paule Rivière.',
};

test('every kind changes the sentence that has room for it', () => {
  for (const kind of Object.keys(PERTURBATIONS) as PerturbationName[]) {
    const sentence = PLACES[kind] ?? PAIR.fr;
    const material = { language: 'fr', random: seededRandom(1), other: OTHER.fr } as const;
    const changed = PERTURBATIONS[kind](sentence, material);
    expect(changed, kind).not.toBeNull();
    expect(changed, kind).not.toBe(sentence);
  }
});

test('a verb moves between past and future, and keeps its number', () => {
  const material = { language: 'fr', random: seededRandom(1), other: '' } as const;
  const moved = (sentence: string): string | null => PERTURBATIONS.verbMoved(sentence, material);
  expect(moved('Les élus ont voté hier.')).toBe('Les élus voteront hier.');
  expect(moved('Le conseil votera demain.')).toBe('Le conseil a voté demain.');
});

test('a negation leaves pronouns and elisions alone', () => {
  const material = { language: 'fr', random: seededRandom(1), other: '' } as const;
  const negated = (sentence: string): string | null =>
    PERTURBATIONS.negationAdded(sentence, material);
  expect(negated('Il a dormi.')).toBe("Il n'a pas dormi.");
  expect(negated("Elle l'a vu.")).toBeNull();
  expect(negated("Il n'est plus là.")).toBeNull();
});

test('drifts of quotations leave the words themselves alone', () => {
  const material = { language: 'fr', random: seededRandom(1), other: OTHER.fr } as const;
  const said = 'La digue tiendra, a déclaré Paule Rivière.';
  expect(PERTURBATIONS.speakerSwapped(said, material)).toBe('La digue tiendra, a déclaré Genève.');
  expect(PERTURBATIONS.attributionLost(said, material)).toBe('La digue tiendra.');
  expect(PERTURBATIONS.attributionLost('Selon le préfet, elle tient.', material)).toBe(
    'Elle tient.',
  );
  expect(PERTURBATIONS.marksAdded('Elle a dit que la digue tiendra bon.', material)).toBe(
    'Elle a dit que « la digue tiendra bon ».',
  );
  expect(PERTURBATIONS.conditionalDropped('La digue aurait cédé.', material)).toBe(
    'La digue a cédé.',
  );
});

test('a kind that finds no place says so', () => {
  expect(perturbed('negationAdded', 'en')).toBeNull();
  const material = { language: 'en', random: seededRandom(1), other: OTHER.en } as const;
  expect(PERTURBATIONS.numberChanged('No digits here.', material)).toBeNull();
});

test('negation goes and comes in both languages', () => {
  expect(perturbed('negationRemoved', 'en')).toContain('will visit');
  expect(perturbed('negationRemoved', 'fr')).toContain('Le ministre visitera toutes');
  const material = { language: 'fr', random: seededRandom(1), other: OTHER.fr } as const;
  expect(PERTURBATIONS.negationAdded('Les trains peuvent partir.', material)).toBe(
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

test('a synonym takes the place of a word in the same inflection, and nothing else changes', () => {
  const lexicon = readLexicon();
  const words = (text: string): string[] => text.split(' ');
  for (let seed = 0; seed < 20; seed++) {
    const changed = synonymPut(PAIR.en, 'en', lexicon, seededRandom(seed));
    if (changed === null) continue;
    const others = words(changed).filter((word, i) => word !== words(PAIR.en)[i]);
    expect(others).toHaveLength(1);
  }
  expect(synonymPut('Brimborqal xyzzyx.', 'en', lexicon, seededRandom(1))).toBeNull();
  const reworded = synonymPut('enormous', 'en', lexicon, seededRandom(1));
  expect(lexicon.variants('en', 'enormous')).toContain(reworded);
});
