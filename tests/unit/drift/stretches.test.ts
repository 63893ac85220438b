import { expect, test } from 'vitest';
import { stretches } from '../../../shared/drift/model/stretches.ts';

test('tokens without a link lie in runs, with the marks between them', () => {
  const weights = Float64Array.of(0.5, 0.25, 0, 0.75, 1, 0);
  const covered = Float64Array.of(0.9, 0, 0, 0, 0.8, 0);
  const { stretch, stretchWeight } = stretches(weights, covered);
  expect([...stretch]).toEqual([0, 3, 3, 3, 0, 1]);
  expect([...stretchWeight]).toEqual([0, 1, 1, 1, 0, 0]);
});
