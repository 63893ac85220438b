import { expect, test } from 'vitest';
import { auc, precisionRecall, spearman } from '../../electron/cli/bench/metrics.ts';

test('auc counts a tie as half', () => {
  expect(auc([0.1, 0.4, 0.4, 0.9], [false, false, true, true])).toBe(0.875);
  expect(auc([3, 2, 1], [true, false, false])).toBe(1);
  expect(auc([1, 1], [true, true])).toBeNaN();
});

test('spearman sees order, not size', () => {
  expect(spearman([1, 2, 3, 4], [10, 100, 1000, 10000])).toBeCloseTo(1);
  expect(spearman([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1);
});

test('precisionRecall gives zeros for nothing at all', () => {
  expect(precisionRecall(0, 0, 0)).toEqual({ precision: 0, recall: 0, f1: 0 });
  expect(precisionRecall(2, 4, 2).f1).toBeCloseTo(2 / 3);
});
