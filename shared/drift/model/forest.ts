import type { Tree } from './boostedTrees.ts';

/**
 * The same trees for many rows: all of one depth, in three arrays, so that a row goes down each of them
 * without a condition that the processor might guess wrong. A leaf higher up became a whole subtree of
 * questions whose answers do not matter.
 */
export class Forest {
  private readonly count: number;
  private readonly depth: number;
  /** By tree, then by node as in `Tree`, but for the lowest level. */
  private readonly features: Uint16Array;
  private readonly thresholds: Float64Array;
  /** By tree, the lowest level from left to right. */
  private readonly leaves: Float64Array;

  constructor(trees: readonly Tree[]) {
    this.count = trees.length;
    this.depth = Math.max(0, ...trees.map(({ feature }) => depthOf(feature, 0)));
    this.features = new Uint16Array(trees.length * this.nodes);
    this.thresholds = new Float64Array(trees.length * this.nodes);
    this.leaves = new Float64Array(trees.length << this.depth);
    trees.forEach((tree, t) => {
      this.plant(tree, t, 0, 0);
    });
  }

  /** Adds what each tree says of a row to `odds`, one after the other. */
  addTo(odds: number, row: ArrayLike<number>): number {
    const { count, depth, nodes, features, thresholds, leaves } = this;
    let sum = odds;
    let root = 0;
    let leaf = -nodes;
    for (let tree = 0; tree < count; tree++) {
      let node = 0;
      for (let level = 0; level < depth; level++) {
        const at = root + node;
        node = 2 * node + 2 - Number(row[features[at]!]! <= thresholds[at]!);
      }
      sum += leaves[leaf + node]!;
      root += nodes;
      leaf += nodes + 1;
    }
    return sum;
  }

  /** Nodes of a tree above its leaves. */
  private get nodes(): number {
    return (1 << this.depth) - 1;
  }

  /** Lays out what is below node `from` of a tree at node `to`. */
  private plant(tree: Tree, t: number, from: number, to: number): void {
    if (to >= this.nodes) {
      this.leaves[(t << this.depth) + to - this.nodes] = tree.threshold[from]!;
      return;
    }
    const isLeaf = tree.feature[from]! < 0;
    if (!isLeaf) {
      this.features[t * this.nodes + to] = tree.feature[from]!;
      this.thresholds[t * this.nodes + to] = tree.threshold[from]!;
    }
    this.plant(tree, t, isLeaf ? from : 2 * from + 1, 2 * to + 1);
    this.plant(tree, t, isLeaf ? from : 2 * from + 2, 2 * to + 2);
  }
}

function depthOf(feature: readonly number[], node: number): number {
  if (feature[node]! < 0) return 0;
  return 1 + Math.max(depthOf(feature, 2 * node + 1), depthOf(feature, 2 * node + 2));
}

/** A model's trees never change. */
const forests = new WeakMap<readonly Tree[], Forest>();

export function forestOf(trees: readonly Tree[]): Forest {
  const known = forests.get(trees);
  if (known) return known;
  const forest = new Forest(trees);
  forests.set(trees, forest);
  return forest;
}
