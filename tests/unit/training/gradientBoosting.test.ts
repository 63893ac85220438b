import { expect, test } from 'vitest';
import { fitPlatt } from '../../../electron/training/drift/calibrate.ts';
import { boost, type Example } from '../../../electron/training/drift/gradientBoosting.ts';
import { seededRandom } from '../../../electron/training/drift/random.ts';
import { logistic, logOdds } from '../../../shared/drift/model/boostedTrees.ts';

const OPTIONS = { trees: 40, depth: 2, rate: 0.3, minHessian: 1, penalty: 1 };

/** Positive where exactly one of two features is above a half: no single split can tell. */
function exclusiveOr(count: number, seed: number): Example[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => {
    const features = Float64Array.of(random(), random(), random());
    return { features, positive: features[0]! > 0.5 !== features[1]! > 0.5, weight: 1 };
  });
}

test('boosting learns what no single feature tells, and holds on new rows', () => {
  const model = boost(exclusiveOr(2000, 1), OPTIONS);
  const fresh = exclusiveOr(500, 2);
  const right = fresh.filter(
    ({ features, positive }) => logOdds(model, features) > 0 === positive,
  ).length;
  expect(right / fresh.length).toBeGreaterThan(0.9);
});

test('boosting is deterministic and its trees survive JSON', () => {
  const model = boost(exclusiveOr(500, 3), OPTIONS);
  expect(boost(exclusiveOr(500, 3), OPTIONS)).toEqual(model);
  expect(JSON.parse(JSON.stringify(model))).toEqual(model);
});

test('heavier rows count for more', () => {
  const row = (positive: boolean, weight: number): Example => ({
    features: Float64Array.of(1),
    positive,
    weight,
  });
  const model = boost([row(true, 3), row(false, 1)], OPTIONS);
  expect(logistic(logOdds(model, [1]))).toBeCloseTo(0.75, 2);
});

test("Platt's scaling mends odds that are too sure of themselves", () => {
  const random = seededRandom(4);
  const rows = Array.from({ length: 4000 }, () => {
    const odds = 6 * random() - 3;
    return { odds: 3 * odds, positive: random() < logistic(odds), weight: 1 };
  });
  const { slope, shift } = fitPlatt(rows);
  expect(slope).toBeCloseTo(1 / 3, 1);
  expect(shift).toBeCloseTo(0, 0);
});
