import { logistic, logOdds, type BoostedTrees } from '../../../shared/drift/model/boostedTrees.ts';

/** A row to learn from. */
export interface Example {
  readonly features: Float64Array;
  readonly positive: boolean;
  readonly weight: number;
}

export interface BoostingOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Least sum of second derivatives in a leaf. */
  readonly minHessian: number;
  /** Pulls leaves to 0. */
  readonly penalty: number;
}

const BINS = 48;

/**
 * Gradient boosting for log loss with second derivatives over histograms (Friedman 2001; Chen and
 * Guestrin 2016). Deterministic: same examples in the same order, same trees.
 */
export function boost(examples: readonly Example[], options: BoostingOptions): BoostedTrees {
  const edges = binEdges(examples);
  const binned = edges.map((cuts, f) =>
    Uint8Array.from(examples, ({ features }) => binOf(cuts, features[f]!)),
  );
  const base = baseOdds(examples);
  const odds = new Float64Array(examples.length).fill(base);
  const gradient = new Float64Array(examples.length);
  const hessian = new Float64Array(examples.length);
  const trees: BoostedTrees['trees'][number][] = [];
  for (let t = 0; t < options.trees; t++) {
    examples.forEach(({ positive, weight }, i) => {
      const p = logistic(odds[i]!);
      gradient[i] = weight * (p - (positive ? 1 : 0));
      hessian[i] = weight * p * (1 - p);
    });
    const tree = growTree({ edges, binned, gradient, hessian, options });
    trees.push(tree);
    const one = { base: 0, trees: [tree] };
    examples.forEach(({ features }, i) => {
      odds[i]! += logOdds(one, features);
    });
  }
  return { base, trees };
}

interface Growth {
  readonly edges: readonly Float64Array[];
  readonly binned: readonly Uint8Array[];
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
  readonly options: BoostingOptions;
}

interface Split {
  readonly feature: number;
  readonly bin: number;
  readonly gain: number;
}

function growTree(growth: Growth): { feature: number[]; threshold: number[] } {
  const feature: number[] = [];
  const threshold: number[] = [];
  const { options, gradient, hessian, binned, edges } = growth;
  const grow = (node: number, rows: Uint32Array, level: number): void => {
    const split = level < options.depth ? bestSplit(growth, rows) : null;
    if (!split) {
      const [g, h] = sums(rows, gradient, hessian);
      feature[node] = -1;
      threshold[node] = rounded((-g / (h + options.penalty)) * options.rate);
      return;
    }
    feature[node] = split.feature;
    threshold[node] = edges[split.feature]![split.bin]!;
    const bins = binned[split.feature]!;
    grow(
      2 * node + 1,
      rows.filter((i) => bins[i]! <= split.bin),
      level + 1,
    );
    grow(
      2 * node + 2,
      rows.filter((i) => bins[i]! > split.bin),
      level + 1,
    );
  };
  grow(
    0,
    Uint32Array.from(gradient, (_, i) => i),
    0,
  );
  return { feature: filled(feature, -1), threshold: filled(threshold, 0) };
}

function bestSplit(
  { binned, gradient, hessian, options }: Growth,
  rows: Uint32Array,
): Split | null {
  const [g, h] = sums(rows, gradient, hessian);
  const value = (a: number, b: number): number => (a * a) / (b + options.penalty);
  let best: Split | null = null;
  const gradients = new Float64Array(BINS);
  const hessians = new Float64Array(BINS);
  binned.forEach((bins, feature) => {
    gradients.fill(0);
    hessians.fill(0);
    for (const i of rows) {
      gradients[bins[i]!]! += gradient[i]!;
      hessians[bins[i]!]! += hessian[i]!;
    }
    let leftG = 0;
    let leftH = 0;
    for (let bin = 0; bin < BINS - 1; bin++) {
      leftG += gradients[bin]!;
      leftH += hessians[bin]!;
      if (leftH < options.minHessian || h - leftH < options.minHessian) continue;
      const gain = value(leftG, leftH) + value(g - leftG, h - leftH) - value(g, h);
      if (gain > (best?.gain ?? 1e-6)) best = { feature, bin, gain };
    }
  });
  return best;
}

function sums(
  rows: Uint32Array,
  gradient: Float64Array,
  hessian: Float64Array,
): [gradient: number, hessian: number] {
  let g = 0;
  let h = 0;
  for (const i of rows) {
    g += gradient[i]!;
    h += hessian[i]!;
  }
  return [g, h];
}

/** Upper edges of the bins of each feature, by quantiles; rounded, so that the file is small. */
function binEdges(examples: readonly Example[]): Float64Array[] {
  const width = examples[0]?.features.length ?? 0;
  return Array.from({ length: width }, (_, f) => {
    const values = Float64Array.from(examples, ({ features }) => features[f]!).sort();
    const cuts = new Set<number>();
    for (let b = 1; b < BINS; b++) {
      cuts.add(rounded(values[Math.floor((b * values.length) / BINS)]!));
    }
    cuts.delete(rounded(values.at(-1)!));
    return Float64Array.from(cuts).sort();
  });
}

function binOf(cuts: Float64Array, value: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= cuts[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}

function baseOdds(examples: readonly Example[]): number {
  let positive = 0;
  let all = 0;
  for (const example of examples) {
    all += example.weight;
    if (example.positive) positive += example.weight;
  }
  return rounded(Math.log(positive / (all - positive)));
}

/** Trees need not be complete: places that nothing leads to hold a filler. */
function filled(values: readonly number[], filler: number): number[] {
  return Array.from(values, (value: number | undefined) => value ?? filler);
}

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
