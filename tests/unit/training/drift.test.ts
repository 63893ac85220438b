import { expect, test } from 'vitest';
import { readLexicon } from '../../../electron/backend/lexicon.ts';
import { learnFluency } from '../../../electron/training/drift/learnFluency.ts';
import type { LabelledPair } from '../../../electron/training/drift/labelledPair.ts';
import { learningRows } from '../../../electron/training/drift/learningRow.ts';
import { solve } from '../../../electron/training/drift/solve.ts';
import { FluencyModel, packLevels, unpackLevels } from '../../../shared/drift/model/fluency.ts';
import type { Language } from '../../../shared/text/language.ts';
import { tokenise } from '../../../shared/text/tokens.ts';

const lexicon = readLexicon();
const words = (text: string, language: Language = 'en') =>
  tokenise(text, { start: 0, end: text.length }, language);

const LINES = ['the cat sleeps .', 'the dog eats .', 'a cat eats .', 'a dog sleeps .'];
const table = learnFluency(Array.from({ length: 200 }, (_, i) => words(LINES[i % 4]!)));
const fluency = new FluencyModel(table);

test('words in an order that was seen follow better than in another', () => {
  const sum = (text: string): number => fluency.of(words(text)).reduce((a, b) => a + b, 0);
  expect(sum('the cat eats .')).toBeGreaterThan(sum('the eats cat .'));
  expect(sum('a dog sleeps .')).toBeGreaterThan(sum('a . dog sleeps'));
  expect(fluency.of([])).toHaveLength(1);
});

test('levels come back within half a step, and stay within their bounds', () => {
  const nats = [-3.2, -1.1, 0.2, 2.4, 9, -50];
  const back = unpackLevels(packLevels(nats));
  nats.forEach((value, i) => {
    const kept = Math.max(-3.2, Math.min(2.4, value));
    expect(Math.abs(back[i]! - kept)).toBeLessThanOrEqual(0.401);
  });
});

test('a system of equations is solved', () => {
  const lower = [Float64Array.of(4, 0), Float64Array.of(2, 3)];
  const x = solve(lower, Float64Array.of(8, 7));
  expect(x[0]).toBeCloseTo(1.25);
  expect(x[1]).toBeCloseTo(1.5);
});

const CLEAN = {
  en: 'The government published the report on Monday.',
  fr: 'Le gouvernement a publié le rapport lundi.',
};

function targets(changed: Partial<typeof CLEAN>, differs: boolean) {
  const pair: LabelledPair = {
    ...CLEAN,
    ...changed,
    differs,
    weight: 1,
    set: 'own',
    type: 'edit',
    group: 'a',
    fold: 'a',
    clean: CLEAN,
    marks: null,
  };
  const [bead] = learningRows([pair], lexicon, { en: fluency, fr: fluency })[0]!.beads;
  const drifted = (language: Language) =>
    bead!.targets[language]!.flatMap((is, i) => (is ? bead!.bead[language].tokens[i]!.form : []));
  return { en: drifted('en'), fr: drifted('fr') };
}

test('words that an edit put in have drifted, and the ones that it left alone', () => {
  const changed = targets({ fr: 'Le gouvernement a publié le budget lundi.' }, true);
  expect(changed).toEqual({ en: ['report'], fr: ['budget'] });
  expect(targets({ fr: 'Le gouvernement a publié le rapport.' }, true).en).toContain('monday');
});

test('harmless edits leave every word sound', () => {
  const kept = targets({ fr: 'Le gouvernement a publié ce rapport lundi.' }, false);
  expect(kept).toEqual({ en: [], fr: [] });
});
