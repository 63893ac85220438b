import { expect, test } from 'vitest';
import { CHECKS } from '../../../shared/drift/checks.ts';
import { findDrift } from '../../../shared/drift/findDrift.ts';
import { cutBead } from '../../../shared/drift/localBead.ts';
import { logOdds } from '../../../shared/drift/model/boostedTrees.ts';
import { beadFeatures, FEATURES, HEARD_CHECKS } from '../../../shared/drift/model/features.ts';
import { judgeMeaning } from '../../../shared/drift/model/meaningScore.ts';
import model from '../../../shared/drift/model/model.json' with { type: 'json' };
import { WORD_FEATURES } from '../../../shared/drift/model/wordFeatures.ts';
import { driftInput } from '../../support/drift.ts';

function examined(en: string, fr: string) {
  const input = driftInput([[en, fr]]);
  return { bead: cutBead(input, input.beads[0]!, 0).context, findings: findDrift(input) };
}

function feature(name: string, en: string, fr: string): number {
  const { bead, findings } = examined(en, fr);
  return beadFeatures(bead, findings)[FEATURES.indexOf(name)]!;
}

function score(en: string, fr: string): number {
  const { bead, findings } = examined(en, fr);
  return judgeMeaning(bead, findings).score;
}

const EN = 'The government published the report on Monday.';
const FR = 'Le gouvernement a publié le rapport lundi.';

test('a tree sends a row left where its feature is at most the threshold', () => {
  const tree = { feature: [1, -1, -1], threshold: [0.5, -2, 3] };
  expect(logOdds({ base: 1, trees: [tree] }, [9, 0.5])).toBe(-1);
  expect(logOdds({ base: 1, trees: [tree] }, [9, 0.6])).toBe(4);
});

test('every feature has a name, and every check heard exists', () => {
  const { bead, findings } = examined(EN, FR);
  expect(beadFeatures(bead, findings)).toHaveLength(FEATURES.length);
  for (const check of HEARD_CHECKS) expect(CHECKS.has(check), check).toBe(true);
});

test('the model asks only for features that there are', () => {
  const asked = (trees: readonly { feature: readonly number[] }[]): number =>
    Math.max(...trees.flatMap((tree) => tree.feature));
  expect(asked(model.bead.trees)).toBeLessThan(FEATURES.length);
  expect(asked(model.word.trees)).toBeLessThan(WORD_FEATURES.length);
});

test('features see what is uncovered, copied, negated and of another length', () => {
  expect(feature('en.coverage', EN, FR)).toBeGreaterThan(0.8);
  expect(feature('en.coverage', EN, 'Il pleut.')).toBeLessThan(0.3);
  expect(feature('copied', EN, EN)).toBe(1);
  expect(feature('negatorDifference', 'He did not come.', 'Il est venu.')).toBe(1);
  expect(feature('lengthSurprise', EN, 'Il pleut.')).toBeLessThan(-1);
});

test('the score is a probability, low for a translation and high for what has nothing to do', () => {
  expect(score(EN, FR)).toBeLessThan(0.4);
  expect(score(EN, 'Les enfants jouent dans le jardin de leur grand-mère.')).toBeGreaterThan(0.8);
  expect(score('', '')).toBe(0);
  expect(score(EN, '')).toBe(1);
});

test('words that nothing covers are doubted more than words that are translated', () => {
  const { bead, findings } = examined(
    'The government published the dangerous report on Monday.',
    'Le gouvernement a publié le rapport lundi.',
  );
  const { words } = judgeMeaning(bead, findings);
  const doubt = (word: string): number =>
    words.find(
      ({ language, start, end }) => language === 'en' && bead.en.text.slice(start, end) === word,
    )!.probability;
  expect(doubt('dangerous')).toBeGreaterThan(doubt('government'));
  expect(doubt('dangerous')).toBeGreaterThan(doubt('Monday'));
});
