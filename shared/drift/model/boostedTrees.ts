/**
 * Gradient-boosted binary trees as flat arrays. Node `n` of a tree asks `features[feature[n]] <=
 * threshold[n]`; yes goes to `2n + 1`, no to `2n + 2`; a feature of -1 marks a leaf, whose value is
 * in `threshold`.
 */
export interface BoostedTrees {
  /** Log odds before any tree. */
  readonly base: number;
  readonly trees: readonly {
    readonly feature: readonly number[];
    readonly threshold: readonly number[];
  }[];
}

/** The model's log odds for one row. */
export function logOdds(model: BoostedTrees, features: ArrayLike<number>): number {
  let sum = model.base;
  for (const { feature, threshold } of model.trees) {
    let node = 0;
    while (feature[node]! >= 0) {
      node = 2 * node + (features[feature[node]!]! <= threshold[node]! ? 1 : 2);
    }
    sum += threshold[node]!;
  }
  return sum;
}

export function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
