import { logSum } from '../../../shared/align/paths.ts';
import { FEATURES, type LatticeStep, type TrainingLattice } from './trainingLattice.ts';

/** Scores of the steps with some weights: each as it opens a run (or is a bead), and extends one. */
export interface StepScores {
  readonly open: Float64Array;
  readonly extend: Float64Array;
}

/** What is known of all paths that agree with a choice of steps. */
export interface Expectation {
  /** Logarithm of the sum of all paths' exponential scores. */
  readonly total: number;
  /** How often a path takes each step on average, as bead or opening a run, and extending one. */
  readonly open: Float64Array;
  readonly extend: Float64Array;
}

const STATES = 3;

/**
 * A conditional random field over the beads of a document (Lafferty et al. 2001; with beads for
 * labels, Sarawagi and Cohen 2004): a path's probability is the exponential of its steps' scores,
 * over that of all paths.
 */
export function scoreSteps({ steps }: TrainingLattice, weights: Float64Array): StepScores {
  const score = (values: Float64Array | null): number =>
    values ? values.reduce((sum, value, f) => sum + weights[f]! * value, 0) : -Infinity;
  return {
    open: Float64Array.from(steps, ({ features }) => score(features)),
    extend: Float64Array.from(steps, ({ extending }) => score(extending)),
  };
}

/** The forward-backward algorithm over the steps that `takes` lets pass. */
export function expect(
  { boundaries, steps }: TrainingLattice,
  { open, extend }: StepScores,
  takes: (step: LatticeStep) => boolean,
): Expectation {
  const before = new Float64Array(boundaries * STATES).fill(-Infinity);
  const after = before.slice();
  before[0] = 0;
  after.fill(0, (boundaries - 1) * STATES);
  const any = (table: Float64Array, at: number): number =>
    logSum(logSum(table[at]!, table[at + 1]!), table[at + 2]!);
  // A run opens after a bead, or after a run of the other side.
  const opening = (at: number, kind: number): number =>
    kind === 0 ? any(before, at) : logSum(before[at]!, before[at + STATES - kind]!);
  for (const [s, step] of steps.entries()) {
    if (!takes(step)) continue;
    const { from, to, kind } = step;
    const path = logSum(
      opening(from * STATES, kind) + open[s]!,
      kind === 0 ? -Infinity : before[from * STATES + kind]! + extend[s]!,
    );
    before[to * STATES + kind] = logSum(before[to * STATES + kind]!, path);
  }
  for (let s = steps.length - 1; s >= 0; s--) {
    const { from, to, kind } = steps[s]!;
    if (!takes(steps[s]!)) continue;
    const onward = after[to * STATES + kind]!;
    for (let state = 0; state < STATES; state++) {
      const extends_ = kind !== 0 && state === kind;
      const at = from * STATES + state;
      after[at] = logSum(after[at]!, onward + (extends_ ? extend[s]! : open[s]!));
    }
  }
  const total = any(before, (boundaries - 1) * STATES);
  const opened = new Float64Array(steps.length);
  const extended = new Float64Array(steps.length);
  for (const [s, step] of steps.entries()) {
    if (!takes(step)) continue;
    const { from, to, kind } = step;
    const rest = after[to * STATES + kind]! - total;
    opened[s] = Math.exp(opening(from * STATES, kind) + open[s]! + rest);
    if (kind !== 0) extended[s] = Math.exp(before[from * STATES + kind]! + extend[s]! + rest);
  }
  return { total, open: opened, extend: extended };
}

/**
 * The log likelihood of people's alignment, and its gradient by the weights.
 *
 * @returns `null` where no path agrees with people's alignment
 */
export function likelihood(
  lattice: TrainingLattice,
  weights: Float64Array,
): { readonly value: number; readonly gradient: Float64Array } | null {
  const scores = scoreSteps(lattice, weights);
  const gold = expect(lattice, scores, (step) => step.gold);
  if (!Number.isFinite(gold.total)) return null;
  const all = expect(lattice, scores, () => true);
  const gradient = new Float64Array(FEATURES);
  for (const [s, { features, extending }] of lattice.steps.entries()) {
    add(gradient, features, gold.open[s]! - all.open[s]!);
    if (extending) add(gradient, extending, gold.extend[s]! - all.extend[s]!);
  }
  return { value: gold.total - all.total, gradient };
}

function add(sum: Float64Array, values: Float64Array, times: number): void {
  if (times === 0) return;
  for (let f = 0; f < values.length; f++) sum[f]! += times * values[f]!;
}
