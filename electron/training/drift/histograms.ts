import type { Example } from './example.ts';

/** Quantile bins of each feature: fine enough for rankings, few enough to be quick. */
export const BINS = 64;

/** Examples as numbers of bins, feature by feature. */
export interface Binned {
  readonly rows: number;
  /** Upper edges of the bins of each feature; the last bin is open. */
  readonly edges: readonly Float64Array[];
  readonly bins: readonly Uint8Array[];
}

/** Bins the features by quantiles; edges are rounded, so that the file is small. */
export function bin(examples: readonly Example[]): Binned {
  const width = examples[0]?.features.length ?? 0;
  const edges: Float64Array[] = [];
  const bins: Uint8Array[] = [];
  const values = new Float64Array(examples.length);
  for (let f = 0; f < width; f++) {
    examples.forEach(({ features }, i) => {
      values[i] = features[f]!;
    });
    const cuts = quantiles(values.slice().sort());
    edges.push(cuts);
    bins.push(Uint8Array.from(values, (value) => binOf(cuts, value)));
  }
  return { rows: examples.length, edges, bins };
}

function quantiles(sorted: Float64Array): Float64Array {
  const cuts = new Set<number>();
  for (let b = 1; b < BINS; b++) {
    cuts.add(rounded(sorted[Math.floor((b * sorted.length) / BINS)]!));
  }
  cuts.delete(rounded(sorted.at(-1)!));
  return Float64Array.from(cuts).sort();
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

export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

/** Sums of gradients and second derivatives by feature and bin. */
export class Histogram {
  readonly gradients: Float64Array;
  readonly hessians: Float64Array;

  /** @param features how many features are looked at */
  constructor(features: number) {
    this.gradients = new Float64Array(features * BINS);
    this.hessians = new Float64Array(features * BINS);
  }

  /** Sums over some rows and features. */
  static of(
    { bins }: Binned,
    features: readonly number[],
    rows: Uint32Array,
    gradient: Float64Array,
    hessian: Float64Array,
  ): Histogram {
    const sums = new Histogram(features.length);
    const g = new Float64Array(rows.length);
    const h = new Float64Array(rows.length);
    for (let k = 0; k < rows.length; k++) {
      g[k] = gradient[rows[k]!]!;
      h[k] = hessian[rows[k]!]!;
    }
    const { gradients, hessians } = sums;
    for (let f = 0; f < features.length; f++) {
      const column = bins[features[f]!]!;
      const base = f * BINS;
      for (let k = 0; k < rows.length; k++) {
        const at = base + column[rows[k]!]!;
        gradients[at]! += g[k]!;
        hessians[at]! += h[k]!;
      }
    }
    return sums;
  }

  /** This one less a part of it: a child's sums are the parent's less its sister's. */
  without(part: Histogram): Histogram {
    const rest = new Histogram(this.gradients.length / BINS);
    for (let i = 0; i < this.gradients.length; i++) {
      rest.gradients[i] = this.gradients[i]! - part.gradients[i]!;
      rest.hessians[i] = this.hessians[i]! - part.hessians[i]!;
    }
    return rest;
  }
}
