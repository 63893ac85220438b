import type { BeadScores } from './beadScores.ts';
import { SHAPES } from './parameters.ts';
import type { Step, Stretch } from './stretch.ts';

/** Scores of omitted segments: what each English and French one scores, and the runs' costs. */
export interface OmissionScores {
  readonly en: Float64Array;
  readonly fr: Float64Array;
  readonly open: number;
  readonly extend: number;
}

/** How a path came to a boundary: by a bead, by an omitted English segment, by a French one. */
const STATES = 3;
const [BEAD, EN_OMITTED, FR_OMITTED] = [0, 1, 2] as const;

type Combine = (a: number, b: number) => number;
const maximum: Combine = (a, b) => (a > b ? a : b);
const logSum: Combine = (a, b) => {
  if (a < b) return b === -Infinity ? b : b + Math.log1p(Math.exp(a - b));
  return a === -Infinity ? a : a + Math.log1p(Math.exp(b - a));
};

/** The best path through the beads (Viterbi). */
export function bestPath(beads: BeadScores, omissions: OmissionScores): Stretch[] {
  return trace(beads, omissions, forward(beads, omissions, 1, maximum));
}

/**
 * The posterior probability of each step of a path, by the forward-backward algorithm over the table
 * that the path was found in.
 *
 * @param temperature divides all scores
 */
export function withProbabilities(
  path: readonly Stretch[],
  beads: BeadScores,
  omissions: OmissionScores,
  temperature: number,
): Step[] {
  const scale = 1 / temperature;
  const before = forward(beads, omissions, scale, logSum);
  const after = backward(beads, omissions, scale, logSum);
  const last = before.length - STATES;
  const total = logSum(logSum(before[last]!, before[last + 1]!), before[last + 2]!);
  return path.map((step) => ({
    ...step,
    probability: probabilityOf(step, beads, scale, before, after, total),
  }));
}

function indexOf({ rows, band }: BeadScores, i: number, j: number): number {
  return j < band.low[i]! || j > band.high[i]! ? -1 : rows[i]! + j - band.low[i]!;
}

/** Scores of all paths up to each boundary, by the state that they end in. */
function forward(
  beads: BeadScores,
  omissions: OmissionScores,
  scale: number,
  combine: Combine,
): Float64Array {
  const { band, rows, scores, shapes } = beads;
  const table = new Float64Array(rows[rows.length - 1]! * STATES).fill(-Infinity);
  table[BEAD] = 0;
  const any = (at: number): number =>
    combine(combine(table[at * 3]!, table[at * 3 + 1]!), table[at * 3 + 2]!);
  for (let i = 0; i < band.low.length; i++) {
    for (let j = band.low[i]!; j <= band.high[i]!; j++) {
      const at = rows[i]! + j - band.low[i]!;
      if (i > 0 && j > 0) {
        let sum = -Infinity;
        for (let s = 0; s < shapes; s++) {
          const score = scores[at * shapes + s]!;
          if (score === -Infinity) continue;
          const from = indexOf(beads, i - SHAPES[s]!.en, j - SHAPES[s]!.fr);
          sum = combine(sum, any(from) + scale * score);
        }
        table[at * 3 + BEAD] = sum;
      }
      const up = i > 0 ? indexOf(beads, i - 1, j) : -1;
      if (up >= 0) {
        const open = combine(table[up * 3]!, table[up * 3 + FR_OMITTED]!) + scale * omissions.open;
        const extend = table[up * 3 + EN_OMITTED]! + scale * omissions.extend;
        table[at * 3 + EN_OMITTED] = combine(open, extend) + scale * omissions.en[i - 1]!;
      }
      const left = j > 0 ? indexOf(beads, i, j - 1) : -1;
      if (left >= 0) {
        const open =
          combine(table[left * 3]!, table[left * 3 + EN_OMITTED]!) + scale * omissions.open;
        const extend = table[left * 3 + FR_OMITTED]! + scale * omissions.extend;
        table[at * 3 + FR_OMITTED] = combine(open, extend) + scale * omissions.fr[j - 1]!;
      }
    }
  }
  return table;
}

/** Scores of all paths from each boundary and state to the end. */
function backward(
  beads: BeadScores,
  omissions: OmissionScores,
  scale: number,
  combine: Combine,
): Float64Array {
  const { band, rows, scores, shapes } = beads;
  const table = new Float64Array(rows[rows.length - 1]! * STATES).fill(-Infinity);
  const enSize = band.low.length - 1;
  const frSize = band.high[enSize]!;
  for (let i = enSize; i >= 0; i--) {
    for (let j = band.high[i]!; j >= band.low[i]!; j--) {
      const at = rows[i]! + j - band.low[i]!;
      let onward = i === enSize && j === frSize ? 0 : -Infinity;
      for (let s = 0; s < shapes; s++) {
        const i1 = i + SHAPES[s]!.en;
        const j1 = j + SHAPES[s]!.fr;
        const to = i1 <= enSize && j1 <= frSize ? indexOf(beads, i1, j1) : -1;
        if (to < 0) continue;
        onward = combine(onward, table[to * 3 + BEAD]! + scale * scores[to * shapes + s]!);
      }
      const down = i < enSize ? indexOf(beads, i + 1, j) : -1;
      const en = down < 0 ? -Infinity : table[down * 3 + EN_OMITTED]! + scale * omissions.en[i]!;
      const right = j < frSize ? indexOf(beads, i, j + 1) : -1;
      const fr = right < 0 ? -Infinity : table[right * 3 + FR_OMITTED]! + scale * omissions.fr[j]!;
      const open = scale * omissions.open;
      const extend = scale * omissions.extend;
      table[at * 3 + BEAD] = combine(onward, combine(en + open, fr + open));
      table[at * 3 + EN_OMITTED] = combine(onward, combine(en + extend, fr + open));
      table[at * 3 + FR_OMITTED] = combine(onward, combine(en + open, fr + extend));
    }
  }
  return table;
}

/** The steps of the best path, from its end to its start by what gave each score. */
function trace(beads: BeadScores, omissions: OmissionScores, table: Float64Array): Stretch[] {
  let i = beads.band.low.length - 1;
  let j = beads.band.high[i]!;
  let state = bestState(table, indexOf(beads, i, j));
  const path: Stretch[] = [];
  while (i > 0 || j > 0) {
    let [i0, j0] = [i, j];
    if (state === BEAD) {
      const shape = SHAPES[bestShape(beads, table, i, j)]!;
      i0 -= shape.en;
      j0 -= shape.fr;
    } else if (state === EN_OMITTED) i0--;
    else j0--;
    const from = indexOf(beads, i0, j0);
    path.push({ i0, i1: i, j0, j1: j });
    state = state === BEAD ? bestState(table, from) : stateBefore(table, from, state, omissions);
    [i, j] = [i0, j0];
  }
  return path.reverse();
}

function bestState(table: Float64Array, at: number): number {
  let best = 0;
  for (let s = 1; s < STATES; s++) if (table[at * 3 + s]! > table[at * 3 + best]!) best = s;
  return best;
}

function bestShape(beads: BeadScores, table: Float64Array, i: number, j: number): number {
  const at = indexOf(beads, i, j);
  let [best, highest] = [0, -Infinity];
  for (let s = 0; s < beads.shapes; s++) {
    const shape = SHAPES[s]!;
    const score = beads.scores[at * beads.shapes + s]!;
    if (score === -Infinity) continue;
    const from = indexOf(beads, i - shape.en, j - shape.fr);
    const total = table[from * 3 + bestState(table, from)]! + score;
    if (total > highest) [best, highest] = [s, total];
  }
  return best;
}

/** The state before an omitted segment: the same run goes on, or it begins here. */
function stateBefore(
  table: Float64Array,
  from: number,
  state: number,
  { open, extend }: OmissionScores,
): number {
  let [best, highest] = [BEAD as number, -Infinity];
  for (let s = 0; s < STATES; s++) {
    const score = table[from * 3 + s]! + (s === state ? extend : open);
    if (score > highest) [best, highest] = [s, score];
  }
  return best;
}

function probabilityOf(
  { i0, i1, j0, j1 }: Stretch,
  beads: BeadScores,
  scale: number,
  before: Float64Array,
  after: Float64Array,
  total: number,
): number {
  const from = indexOf(beads, i0, j0) * 3;
  const to = indexOf(beads, i1, j1);
  const shape = SHAPES.findIndex(({ en, fr }) => en === i1 - i0 && fr === j1 - j0);
  let log: number;
  if (shape >= 0) {
    const any = logSum(logSum(before[from]!, before[from + 1]!), before[from + 2]!);
    log = any + scale * beads.scores[to * beads.shapes + shape]! + after[to * 3 + BEAD]!;
  } else {
    // Reached this state at this boundary only by this step.
    const state = i1 > i0 ? EN_OMITTED : FR_OMITTED;
    log = before[to * 3 + state]! + after[to * 3 + state]!;
  }
  return Math.min(1, Math.exp(log - total));
}
