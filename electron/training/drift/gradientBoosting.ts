import { treeOdds, type Tree } from '../../../shared/drift/model/boostedTrees.ts';
import { logOdds, type OddsModel } from '../../../shared/drift/model/oddsModel.ts';
import type { Example, Preference } from './example.ts';
import { BINS, bin, Histogram, rounded, type Binned } from './histograms.ts';
import { addLoss } from './loss.ts';
import { seededRandom, type Random } from './random.ts';

const SEED = 7;

export interface BoostingOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Least sum of second derivatives in a leaf. */
  readonly minHessian: number;
  /** Pulls leaves to 0. */
  readonly penalty: number;
  /** The share of rows, and of features, that each tree looks at, drawn anew. */
  readonly rowShare: number;
  readonly featureShare: number;
}

/**
 * Gradient boosting for log loss with second derivatives over histograms (Friedman 2001; Chen and
 * Guestrin 2016), each tree from a part of the rows and features drawn by chance (Friedman 2002), on top
 * of a model that is there already. Preferences add the log loss of their
 * difference (as RankNet, Burges et al. 2005). Deterministic: same input, same trees.
 *
 * @param start its slopes and trees stay; the new trees follow them
 */
export function boost(
  examples: readonly Example[],
  preferences: readonly Preference[],
  start: OddsModel,
  options: BoostingOptions,
): OddsModel {
  const binned = bin(examples);
  const odds = Float64Array.from(examples, ({ features }) => logOdds(start, features));
  const trees: Tree[] = [];
  const random = seededRandom(SEED);
  for (let t = 0; t < options.trees; t++) {
    const { gradient, hessian } = addLoss(examples, preferences, odds);
    const rows = Uint32Array.from(draw(examples.length, options.rowShare, random));
    const features = draw(binned.bins.length, options.featureShare, random);
    const tree = growTree({ binned, rows, features, gradient, hessian, options });
    trees.push(tree);
    for (let i = 0; i < odds.length; i++) odds[i]! += treeOdds(tree, examples[i]!.features);
  }
  return { ...start, trees: [...start.trees, ...trees] };
}

/** About a share of the places, by chance; all of them where chance leaves none. */
function draw(size: number, share: number, random: Random): number[] {
  const all = Array.from({ length: size }, (_, i) => i);
  const drawn = share < 1 ? all.filter(() => random() < share) : all;
  return drawn.length > 0 ? drawn : all;
}

interface Growth {
  readonly binned: Binned;
  readonly rows: Uint32Array;
  readonly features: readonly number[];
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
  readonly options: BoostingOptions;
}

interface Split {
  readonly feature: number;
  readonly bin: number;
  readonly gain: number;
}

function growTree(growth: Growth): Tree {
  const feature: number[] = [];
  const threshold: number[] = [];
  const { options, gradient, hessian, binned, features } = growth;
  const histogram = (rows: Uint32Array): Histogram =>
    Histogram.of(binned, features, rows, gradient, hessian);
  const grow = (node: number, rows: Uint32Array, sums: Histogram, level: number): void => {
    const split = level < options.depth ? bestSplit(growth, sums) : null;
    if (!split) {
      const [g, h] = totals(sums);
      feature[node] = -1;
      threshold[node] = rounded((-g / (h + options.penalty)) * options.rate);
      return;
    }
    feature[node] = split.feature;
    threshold[node] = binned.edges[split.feature]![split.bin]!;
    const column = binned.bins[split.feature]!;
    const yes = rows.filter((i) => column[i]! <= split.bin);
    const no = rows.filter((i) => column[i]! > split.bin);
    const small = yes.length < no.length ? yes : no;
    const smallSums = histogram(small);
    const largeSums = sums.without(smallSums);
    grow(2 * node + 1, yes, small === yes ? smallSums : largeSums, level + 1);
    grow(2 * node + 2, no, small === yes ? largeSums : smallSums, level + 1);
  };
  grow(0, growth.rows, histogram(growth.rows), 0);
  return { feature: filled(feature, -1), threshold: filled(threshold, 0) };
}

function bestSplit(
  { binned, features, options: { minHessian, penalty } }: Growth,
  sums: Histogram,
): Split | null {
  const [g, h] = totals(sums);
  const whole = (g * g) / (h + penalty);
  let best: Split | null = null;
  features.forEach((feature, place) => {
    let left = 0;
    let leftH = 0;
    for (let cut = 0; cut < binned.edges[feature]!.length; cut++) {
      left += sums.gradients[place * BINS + cut]!;
      leftH += sums.hessians[place * BINS + cut]!;
      const rightH = h - leftH;
      if (leftH < minHessian || rightH < minHessian) continue;
      const right = g - left;
      const gain = (left * left) / (leftH + penalty) + (right * right) / (rightH + penalty) - whole;
      if (gain > (best?.gain ?? 1e-6)) best = { feature, bin: cut, gain };
    }
  });
  return best;
}

/** Every row falls into one bin of the first feature. */
function totals(sums: Histogram): [gradient: number, hessian: number] {
  let g = 0;
  let h = 0;
  for (let b = 0; b < BINS; b++) {
    g += sums.gradients[b]!;
    h += sums.hessians[b]!;
  }
  return [g, h];
}

/** Trees need not be complete: places that nothing leads to hold a filler. */
function filled(values: readonly number[], filler: number): number[] {
  return Array.from(values, (value: number | undefined) => value ?? filler);
}
