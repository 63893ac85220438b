/**
 * A binary tree as flat arrays. Node `n` asks `features[feature[n]] <= threshold[n]`; yes goes to
 * `2n + 1`, no to `2n + 2`; a feature of -1 marks a leaf, whose value is in `threshold`.
 */
export interface Tree {
  readonly feature: readonly number[];
  readonly threshold: readonly number[];
}

/** What the tree adds to the log odds of a row. */
export function treeOdds({ feature, threshold }: Tree, features: ArrayLike<number>): number {
  let node = 0;
  while (feature[node]! >= 0) {
    node = 2 * node + (features[feature[node]!]! <= threshold[node]! ? 1 : 2);
  }
  return threshold[node]!;
}
