import type { Tree } from './boostedTrees.ts';
import { forestOf } from './forest.ts';

/** One feature of the linear part: `weight * (value - low)`, the value kept within the bounds. */
export interface Slope {
  readonly feature: number;
  readonly low: number;
  readonly high: number;
  readonly weight: number;
}

/** Log odds as a sum of straight lines, where every small change counts, and of trees on the rest. */
export interface OddsModel {
  readonly base: number;
  readonly slopes: readonly Slope[];
  readonly trees: readonly Tree[];
}

/** The model's log odds for one row. */
export function logOdds(model: OddsModel, features: ArrayLike<number>): number {
  let sum = model.base;
  for (const { feature, low, high, weight } of model.slopes) {
    const value = features[feature]!;
    sum += weight * ((value < low ? low : value > high ? high : value) - low);
  }
  return forestOf(model.trees).addTo(sum, features);
}

export function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
