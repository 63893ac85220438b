import { expect, test } from 'vitest';
import { CHECKS } from '../../../shared/drift/checks.ts';
import { findDrift } from '../../../shared/drift/findDrift.ts';
import { cutBead } from '../../../shared/drift/localBead.ts';
import { treeOdds } from '../../../shared/drift/model/boostedTrees.ts';
import { beadFeatures, FEATURES, HEARD_CHECKS } from '../../../shared/drift/model/features.ts';
import { MARK_FEATURES } from '../../../shared/drift/model/markFeatures.ts';
import {
  bothEvidence,
  openMeaningModel,
  wordDoubts,
} from '../../../shared/drift/model/meaningModel.ts';
import { judgeMeaning, meaningScore } from '../../../shared/drift/model/meaningScore.ts';
import model from '../../../shared/drift/model/model.json' with { type: 'json' };
import { localFindings } from '../../../shared/drift/model/modelFinding.ts';
import { logOdds, type OddsModel } from '../../../shared/drift/model/oddsModel.ts';
import { WORD_FEATURES, wordFeatures } from '../../../shared/drift/model/wordFeatures.ts';
import { driftInput } from '../../support/drift.ts';

const shipped = openMeaningModel(model);

function examined(en: string, fr: string) {
  const input = driftInput([[en, fr]]);
  const { context: bead, offset } = cutBead(input, input.beads[0]!, 0);
  const findings = localFindings(findDrift(input), offset);
  const evidence = bothEvidence(bead, findings, shipped.fluency);
  return { bead, findings, evidence };
}

function features(en: string, fr: string): Float64Array {
  const { bead, findings, evidence } = examined(en, fr);
  return beadFeatures(bead, findings, evidence, wordDoubts(bead, evidence, shipped.word));
}

function feature(name: string, en: string, fr: string): number {
  return features(en, fr)[FEATURES.indexOf(name)]!;
}

function wordFeature(name: string, word: string, en: string, fr: string): number {
  const { bead, evidence } = examined(en, fr);
  const index = bead.fr.tokens.findIndex(({ form }) => form === word);
  return wordFeatures(bead, 'fr', evidence, index)[WORD_FEATURES.indexOf(name)]!;
}

function score(en: string, fr: string): number {
  const { bead, findings } = examined(en, fr);
  return meaningScore(bead, findings);
}

const EN = 'The government published the report on Monday.';
const FR = 'Le gouvernement a publié le rapport lundi.';

test('a tree sends a row left where its feature is at most the threshold', () => {
  const tree = { feature: [1, -1, -1], threshold: [0.5, -2, 3] };
  expect(treeOdds(tree, [9, 0.5])).toBe(-2);
  expect(treeOdds(tree, [9, 0.6])).toBe(3);
});

test('a line counts within its bounds, and trees add to it', () => {
  const slopes = [{ feature: 0, low: 1, high: 3, weight: 2 }];
  const trees = [{ feature: [-1], threshold: [0.5] }];
  const odds = (value: number): number => logOdds({ base: 1, slopes, trees }, [value]);
  expect([0, 1, 2, 3, 99].map(odds)).toEqual([1.5, 1.5, 3.5, 5.5, 5.5]);
});

test('every feature has a name, and every check heard exists', () => {
  expect(features(EN, FR)).toHaveLength(FEATURES.length);
  const { bead, evidence } = examined(EN, FR);
  expect(wordFeatures(bead, 'en', evidence, 0)).toHaveLength(WORD_FEATURES.length);
  for (const check of HEARD_CHECKS) expect(CHECKS.has(check), check).toBe(true);
});

test('the models ask only for features that there are', () => {
  const asked = ({ slopes, trees }: OddsModel): number =>
    Math.max(...slopes.map(({ feature: f }) => f), ...trees.flatMap((tree) => tree.feature));
  expect(asked(model.word)).toBeLessThan(WORD_FEATURES.length);
  expect(asked(model.bead)).toBeLessThan(FEATURES.length);
  expect(asked(model.mark)).toBeLessThan(MARK_FEATURES.length);
});

test('a synonym is nearer to the word than what has nothing to do with it', () => {
  const en = 'The quarrel lasted a year.';
  const related = (word: string): number =>
    wordFeature('related', word, en, `La ${word} a duré un an.`);
  expect(related('dispute')).toBeGreaterThan(related('voiture'));
});

test('a slip of the pen is told from an unknown word', () => {
  const en = 'The government published the report.';
  const slip = (word: string): number =>
    wordFeature('misspelled', word, en, `Le ${word} a publié le rapport.`);
  expect(slip('gouvernemnt')).toBeGreaterThan(0.8);
  expect(slip('brimborqal')).toBe(0);
});

test('a word that a check tells of carries what it said', () => {
  const told = wordFeature('told', '4', 'It has 30 members.', 'Elle compte 4 membres.');
  expect(told).toBeGreaterThan(1);
  expect(wordFeature('told', 'membres', 'It has 30 members.', 'Elle compte 4 membres.')).toBe(0);
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
