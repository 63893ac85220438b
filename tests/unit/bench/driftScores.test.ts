import { expect, test } from 'vitest';
import { aucBetween, pairAccuracy, weightedF1 } from '../../../electron/cli/bench/drift/scores.ts';
import { halfOf, type DriftRow } from '../../../electron/cli/bench/drift/sets.ts';
import { tokenConfidences, tokenSpans } from '../../../electron/cli/bench/drift/tokens.ts';

function scored(label: string, score: number, pair = 'p') {
  const row: DriftRow = { id: `${label}${score}`, pair, en: '', fr: '', label, type: label };
  return { row, score };
}
const bad = ({ label }: DriftRow): boolean => label === 'bad';
const good = ({ label }: DriftRow): boolean => label === 'good';

test('aucBetween leaves rows of neither class out', () => {
  const rows = [scored('bad', 0.9), scored('good', 0.2), scored('other', 1)];
  expect(aucBetween(rows, bad, good)).toBe(1);
});

test('pairAccuracy compares within pairs, ties by half', () => {
  const rows = [
    scored('good', 0.5, 'a'),
    scored('bad', 0.6, 'a'),
    scored('bad', 0.5, 'a'),
    scored('bad', 0.9, 'without reference'),
  ];
  expect(pairAccuracy(rows, bad, good)).toBe(0.75);
});

test('weightedF1 is 1 for a perfect split at a half', () => {
  expect(weightedF1([scored('bad', 0.7), scored('good', 0.3)], bad)).toBe(1);
  expect(weightedF1([scored('bad', 0.3), scored('good', 0.7)], bad)).toBe(0);
});

test('tokens are found in the text, and take the highest confidence over them', () => {
  expect(tokenSpans("l'eau, là", "l' eau , là")).toEqual([
    { start: 0, end: 2 },
    { start: 2, end: 5 },
    { start: 5, end: 6 },
    { start: 7, end: 9 },
  ]);
  const spans = [
    { start: 0, end: 5, confidence: 0.3 },
    { start: 2, end: 4, confidence: 0.8 },
  ];
  expect(tokenConfidences("l'eau, là", "l' eau , là", spans)).toEqual([0.3, 0.8, 0, 0]);
});

test('rows of one group fall into the same half', () => {
  const row = (id: string, group: string): DriftRow => ({ ...scored('good', 0).row, id, group });
  expect(halfOf(row('1', 'g'))).toBe(halfOf(row('2', 'g')));
  const halves = Array.from({ length: 100 }, (_, i) => halfOf(row(String(i), `group ${i}`)));
  expect(halves.filter((half) => half === 'check').length).toBeGreaterThan(25);
  expect(halves.filter((half) => half === 'check').length).toBeLessThan(75);
});
