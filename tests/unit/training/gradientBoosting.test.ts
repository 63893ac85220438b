import { expect, test } from 'vitest';
import { fitPlatt } from '../../../electron/training/drift/calibrate.ts';
import type { Example } from '../../../electron/training/drift/example.ts';
import { boost } from '../../../electron/training/drift/gradientBoosting.ts';
import { regress } from '../../../electron/training/drift/logisticRegression.ts';
import { seededRandom } from '../../../electron/training/drift/random.ts';
import { logistic, logOdds, type OddsModel } from '../../../shared/drift/model/oddsModel.ts';

const OPTIONS = {
  trees: 40,
  depth: 2,
  rate: 0.3,
  minHessian: 1,
  penalty: 1,
  rowShare: 1,
  featureShare: 1,
};
const EMPTY: OddsModel = { base: 0, slopes: [], trees: [] };

function grow(examples: readonly Example[]): OddsModel {
  return boost(examples, [], EMPTY, OPTIONS);
}

/** Positive where exactly one of two features is above a half: no single split can tell. */
function exclusiveOr(count: number, seed: number): Example[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => {
    const features = Float64Array.of(random(), random(), random());
    return { features, positive: features[0]! > 0.5 !== features[1]! > 0.5, weight: 1 };
  });
}

test('boosting learns what no single feature tells, and holds on new rows', () => {
  const model = grow(exclusiveOr(2000, 1));
  const fresh = exclusiveOr(500, 2);
  const right = fresh.filter(
    ({ features, positive }) => logOdds(model, features) > 0 === positive,
  ).length;
  expect(right / fresh.length).toBeGreaterThan(0.9);
});

test('boosting is deterministic and its trees survive JSON', () => {
  const model = grow(exclusiveOr(500, 3));
  expect(grow(exclusiveOr(500, 3))).toEqual(model);
  expect(JSON.parse(JSON.stringify(model))).toEqual(model);
});

test('trees may look at a part of the rows and features each', () => {
  const some = { ...OPTIONS, rowShare: 0.5, featureShare: 0.7, trees: 80 };
  const model = boost(exclusiveOr(2000, 1), [], EMPTY, some);
  expect(boost(exclusiveOr(2000, 1), [], EMPTY, some)).toEqual(model);
  const fresh = exclusiveOr(500, 2);
  const right = fresh.filter(
    ({ features, positive }) => logOdds(model, features) > 0 === positive,
  ).length;
  expect(right / fresh.length).toBeGreaterThan(0.9);
});

test('heavier rows count for more', () => {
  const row = (positive: boolean, weight: number): Example => ({
    features: Float64Array.of(1),
    positive,
    weight,
  });
  const model = grow([row(true, 30), row(false, 10)]);
  expect(logistic(logOdds(model, [1]))).toBeCloseTo(0.75, 2);
});

test('regression finds the line that the rows were drawn from', () => {
  const random = seededRandom(5);
  const examples = Array.from({ length: 4000 }, (): Example => {
    const features = Float64Array.of(10 * random(), random());
    const positive = random() < logistic(0.6 * features[0]! - 3);
    return { features, positive, weight: 1 };
  });
  const model = regress(examples, [], { ridge: 1, steps: 8 });
  const odds = (value: number): number => logOdds(model, [value, 0.5]);
  expect(odds(8) - odds(3)).toBeCloseTo(3, 0);
  expect(odds(5)).toBeCloseTo(0, 0);
  expect(odds(1000)).toBe(odds(10));
});

test('preferences teach an order that the labels do not hold', () => {
  const random = seededRandom(6);
  const examples = Array.from({ length: 400 }, (_, i): Example => {
    const hard = 4 * random();
    return { features: Float64Array.of(i % 2, hard), positive: hard > 2, weight: 1 };
  });
  const pairs = Array.from({ length: 200 }, (_, i) => ({
    above: 2 * i + 1,
    below: 2 * i,
    weight: 1,
  }));
  const rise = (model: OddsModel): number => logOdds(model, [1, 2]) - logOdds(model, [0, 2]);
  expect(rise(regress(examples, pairs, { ridge: 1, steps: 8 }))).toBeGreaterThan(1);
  expect(rise(boost(examples, pairs, EMPTY, OPTIONS))).toBeGreaterThan(1);
  expect(rise(grow(examples))).toBeLessThan(0.8);
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
