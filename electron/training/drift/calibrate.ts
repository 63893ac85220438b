import { logOdds, type BoostedTrees } from '../../../shared/drift/model/boostedTrees.ts';
import type { Example } from './gradientBoosting.ts';

/**
 * Platt's scaling on rows that the trees have not seen: log odds become `slope * odds + shift`, so
 * that .7 means seven in ten. The scaling is folded into the trees (Platt 1999; Newton's method).
 */
export function calibrate(model: BoostedTrees, held: readonly Example[]): BoostedTrees {
  const { slope, shift } = fitPlatt(
    held.map(({ features, positive, weight }) => ({
      odds: logOdds(model, features),
      positive,
      weight,
    })),
  );
  return {
    base: rounded(model.base * slope + shift),
    trees: model.trees.map(({ feature, threshold }) => ({
      feature,
      threshold: threshold.map((value, n) => (feature[n]! < 0 ? rounded(value * slope) : value)),
    })),
  };
}

interface ScoredExample {
  readonly odds: number;
  readonly positive: boolean;
  readonly weight: number;
}

/** Slope and shift of greatest likelihood. Begins at 0, where Newton steps cannot run away. */
export function fitPlatt(rows: readonly ScoredExample[]): { slope: number; shift: number } {
  let slope = 0;
  let shift = 0;
  for (let step = 0; step < 30; step++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-9, 0, 1e-9];
    for (const { odds, positive, weight } of rows) {
      const p = 1 / (1 + Math.exp(-(slope * odds + shift)));
      const error = weight * (p - (positive ? 1 : 0));
      const bend = weight * p * (1 - p);
      g0 += error;
      g1 += error * odds;
      h00 += bend;
      h01 += bend * odds;
      h11 += bend * odds * odds;
    }
    const determinant = h00 * h11 - h01 * h01;
    if (!(determinant > 1e-12)) break;
    shift -= (h11 * g0 - h01 * g1) / determinant;
    slope -= (h00 * g1 - h01 * g0) / determinant;
  }
  return { slope, shift };
}

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
