import type { OddsModel } from '../../../shared/drift/model/oddsModel.ts';
import { rounded } from './histograms.ts';

/** The odds that a model gave a row which it had not learnt from, and what was right. */
export interface HeldOdds {
  readonly odds: number;
  readonly positive: boolean;
  readonly weight: number;
}

/**
 * Platt's scaling on rows that the model has not seen: log odds become `slope * odds + shift`, so
 * that .7 means seven in ten. The scaling is folded into the model (Platt 1999; Newton's method).
 */
export function calibrate(model: OddsModel, held: readonly HeldOdds[]): OddsModel {
  const { slope, shift } = fitPlatt(held);
  return {
    base: rounded(model.base * slope + shift),
    slopes: model.slopes.map((line) => ({ ...line, weight: rounded(line.weight * slope) })),
    trees: model.trees.map(({ feature, threshold }) => ({
      feature,
      threshold: threshold.map((value, n) => (feature[n]! < 0 ? rounded(value * slope) : value)),
    })),
  };
}

/** Slope and shift of greatest likelihood. Begins at 0, where Newton steps cannot run away. */
export function fitPlatt(rows: readonly HeldOdds[]): { slope: number; shift: number } {
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

const BINS = 10;

/** Brier score and expected calibration error (ten bins of equal width) after scaling, as a line. */
export function reliability(held: readonly HeldOdds[]): string {
  const { slope, shift } = fitPlatt(held);
  const bins = Array.from({ length: BINS }, () => ({ weight: 0, chance: 0, positive: 0 }));
  let brier = 0;
  let all = 0;
  for (const { odds, positive, weight } of held) {
    const chance = 1 / (1 + Math.exp(-(slope * odds + shift)));
    const bin = bins[Math.min(BINS - 1, Math.floor(chance * BINS))]!;
    bin.weight += weight;
    bin.chance += weight * chance;
    bin.positive += positive ? weight : 0;
    brier += weight * (chance - (positive ? 1 : 0)) ** 2;
    all += weight;
  }
  const error = bins.reduce((sum, bin) => sum + Math.abs(bin.chance - bin.positive), 0) / all;
  return `Brier score ${(brier / all).toFixed(3)}, calibration error ${error.toFixed(3)}`;
}
