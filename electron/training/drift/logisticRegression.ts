import { logistic, type OddsModel, type Slope } from '../../../shared/drift/model/oddsModel.ts';
import type { Example, Preference } from './example.ts';
import { rounded } from './histograms.ts';
import { solve } from './solve.ts';

export interface RegressionOptions {
  /** Pulls the weights of standardised features to 0. */
  readonly ridge: number;
  readonly steps: number;
}

/** Values beyond these quantiles are kept at them, so that no outlier bends a line. */
const LOW = 0.005;
const HIGH = 0.995;

/**
 * Ridge logistic regression by Newton's method over standardised features. A preference counts as an
 * example of the difference of its two rows.
 */
export function regress(
  examples: readonly Example[],
  preferences: readonly Preference[],
  { ridge, steps }: RegressionOptions,
): OddsModel {
  const scales = scalesOf(examples);
  const size = scales.length + 1;
  const rows = examples.map(({ features }) => standardised(features, scales));
  const weights = new Float64Array(size);
  const row = new Float64Array(size);
  for (let step = 0; step < steps; step++) {
    const gradient = Float64Array.from(weights, (w, i) => (i ? ridge * w : 0));
    const hessian = Array.from({ length: size }, (_, i) => {
      const line = new Float64Array(size);
      line[i] = i ? ridge : 1e-6;
      return line;
    });
    rows.forEach((values, i) => {
      const { positive, weight } = examples[i]!;
      addRow(values, positive ? 1 : 0, weight, weights, gradient, hessian);
    });
    for (const { above, below, weight } of preferences) {
      for (let f = 1; f < size; f++) row[f] = rows[above]![f]! - rows[below]![f]!;
      addRow(row, 1, weight, weights, gradient, hessian);
    }
    const change = solve(hessian, gradient);
    for (let f = 0; f < size; f++) weights[f]! -= change[f]!;
  }
  return folded(weights, scales);
}

interface Scale {
  readonly low: number;
  readonly high: number;
  readonly mean: number;
  readonly deviation: number;
}

function addRow(
  values: Float64Array,
  target: number,
  weight: number,
  weights: Float64Array,
  gradient: Float64Array,
  hessian: readonly Float64Array[],
): void {
  let odds = 0;
  for (let f = 0; f < values.length; f++) odds += values[f]! * weights[f]!;
  const p = logistic(odds);
  const error = weight * (p - target);
  const bend = weight * p * (1 - p);
  for (let a = 0; a < values.length; a++) {
    gradient[a]! += error * values[a]!;
    const scaled = bend * values[a]!;
    if (scaled === 0) continue;
    const line = hessian[a]!;
    for (let b = 0; b <= a; b++) line[b]! += scaled * values[b]!;
  }
}

function scalesOf(examples: readonly Example[]): Scale[] {
  const width = examples[0]?.features.length ?? 0;
  return Array.from({ length: width }, (_, f) => {
    const values = Float64Array.from(examples, ({ features }) => features[f]!).sort();
    const at = (share: number): number => rounded(values[Math.floor(share * (values.length - 1))]!);
    const [low, high] = [at(LOW), at(HIGH)];
    const kept = values.map((value) => Math.max(low, Math.min(high, value)));
    const mean = kept.reduce((sum, value) => sum + value, 0) / kept.length;
    const square = kept.reduce((sum, value) => sum + (value - mean) ** 2, 0) / kept.length;
    return { low, high, mean, deviation: Math.sqrt(square) };
  });
}

/** The row with a 1 for the constant in front. */
function standardised(features: Float64Array, scales: readonly Scale[]): Float64Array {
  const row = new Float64Array(scales.length + 1);
  row[0] = 1;
  scales.forEach(({ low, high, mean, deviation }, f) => {
    const value = Math.max(low, Math.min(high, features[f]!));
    row[f + 1] = deviation > 1e-9 ? (value - mean) / deviation : 0;
  });
  return row;
}

/** Weights of standardised features as weights of the features themselves. */
function folded(weights: Float64Array, scales: readonly Scale[]): OddsModel {
  let base = weights[0]!;
  const slopes: Slope[] = [];
  scales.forEach(({ low, high, mean, deviation }, feature) => {
    if (deviation <= 1e-9) return;
    const weight = weights[feature + 1]! / deviation;
    base += weight * (low - mean);
    slopes.push({ feature, low, high, weight: rounded(weight) });
  });
  return { base: rounded(base), slopes, trees: [] };
}
