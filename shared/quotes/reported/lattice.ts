import { CONTENT, KINDS, LONGEST } from './segmentKinds.ts';

// A state of the lattice: what the last segment was, and whether plain words have followed it.
const PLAIN_STATES = 4;
export const STATES = PLAIN_STATES + KINDS.length;
/** After a plain word: nothing came before, or a speaker, a cue, reported words. */
const afterPlain = (state: number): number =>
  state < PLAIN_STATES ? state : state - PLAIN_STATES + 1;
export const stateOf = (kind: number): number => PLAIN_STATES + kind;
export { afterPlain };

/** Scores of a sentence, in log units. A plain word scores 0. */
export interface Scores {
  readonly size: number;
  /** By kind, then boundary: a segment begins there; one ends there. */
  readonly begin: readonly Float64Array[];
  readonly end: readonly Float64Array[];
  /** By kind: sums over the tokens before a boundary. */
  readonly inside: readonly Float64Array[];
  /** A stretch of reported words as a whole, at `from * (size + 1) + to`. */
  readonly content: Float64Array;
  /** From each state to the start of each kind, and last to the end of the sentence. */
  readonly transitions: readonly (readonly number[] | Float64Array)[];
}

/** Sums over all ways to cut a sentence, in log units. */
export interface Sums {
  /** All ways up to a boundary in a state; all ways from it to the end. */
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** All ways up to where a segment of a kind begins; all ways from where it begins. */
  readonly enter: Float64Array;
  readonly leave: Float64Array;
  readonly total: number;
}

export function segmentScore(scores: Scores, kind: number, from: number, to: number): number {
  const { begin, end, inside, content, size } = scores;
  const score = begin[kind]![from]! + end[kind]![to]! + inside[kind]![to]! - inside[kind]![from]!;
  return kind === CONTENT ? score + content[from * (size + 1) + to]! : score;
}

/** Adds up in log units, by the greatest first. */
class LogSum {
  private readonly values = new Float64Array(Math.max(...LONGEST) + STATES);
  private count = 0;
  private most = -Infinity;
  clear(): void {
    this.count = 0;
    this.most = -Infinity;
  }
  add(value: number): void {
    if (value === -Infinity) return;
    this.values[this.count++] = value;
    if (value > this.most) this.most = value;
  }
  get(): number {
    if (this.count < 2) return this.most;
    let sum = 0;
    for (let i = 0; i < this.count; i++) {
      const less = this.values[i]! - this.most;
      if (less > NEGLIGIBLE) sum += Math.exp(less);
    }
    return this.most + Math.log(sum);
  }
}

const NEGLIGIBLE = -20;

/** Forward and backward sums of a semi-Markov conditional random field (Sarawagi and Cohen 2004). */
export function sumWays(scores: Scores): Sums {
  const { size, transitions } = scores;
  const forward = new Float64Array((size + 1) * STATES).fill(-Infinity);
  const backward = new Float64Array((size + 1) * STATES).fill(-Infinity);
  const enter = new Float64Array((size + 1) * KINDS.length).fill(-Infinity);
  const leave = new Float64Array((size + 1) * KINDS.length).fill(-Infinity);
  const sum = new LogSum();
  forward[0] = 0;
  for (let p = 0; p <= size; p++) {
    for (let state = 0; p > 0 && state < PLAIN_STATES; state++) {
      sum.clear();
      sum.add(forward[(p - 1) * STATES + state]!);
      if (state > 0) sum.add(forward[(p - 1) * STATES + stateOf(state - 1)]!);
      forward[p * STATES + state] = sum.get();
    }
    for (const kind of KINDS) {
      sum.clear();
      for (let from = Math.max(0, p - LONGEST[kind]!); from < p; from++)
        sum.add(enter[from * KINDS.length + kind]! + segmentScore(scores, kind, from, p));
      if (p > 0) forward[p * STATES + stateOf(kind)] = sum.get();
    }
    for (const kind of KINDS) {
      sum.clear();
      for (let state = 0; state < STATES; state++)
        sum.add(forward[p * STATES + state]! + transitions[state]![kind]!);
      enter[p * KINDS.length + kind] = sum.get();
    }
  }
  for (let p = size; p >= 0; p--) {
    for (const kind of KINDS) {
      sum.clear();
      for (let to = p + 1; to <= Math.min(size, p + LONGEST[kind]!); to++)
        sum.add(backward[to * STATES + stateOf(kind)]! + segmentScore(scores, kind, p, to));
      if (p < size) leave[p * KINDS.length + kind] = sum.get();
    }
    for (let state = 0; state < STATES; state++) {
      sum.clear();
      if (p === size) sum.add(transitions[state]![KINDS.length]!);
      else {
        sum.add(backward[(p + 1) * STATES + afterPlain(state)]!);
        for (const kind of KINDS)
          sum.add(transitions[state]![kind]! + leave[p * KINDS.length + kind]!);
      }
      backward[p * STATES + state] = sum.get();
    }
  }
  return { forward, backward, enter, leave, total: backward[0]! };
}

/** Calls `visit` for every segment whose probability is above `least`. */
export function eachSegment(
  scores: Scores,
  sums: Sums,
  least: number,
  visit: (kind: number, from: number, to: number, probability: number) => void,
): void {
  const { size } = scores;
  const bound = Math.log(least);
  for (const kind of KINDS)
    for (let from = 0; from < size; from++) {
      const before = sums.enter[from * KINDS.length + kind]! - sums.total;
      if (before + sums.leave[from * KINDS.length + kind]! < bound) continue;
      for (let to = from + 1; to <= Math.min(size, from + LONGEST[kind]!); to++) {
        const odds =
          before +
          segmentScore(scores, kind, from, to) +
          sums.backward[to * STATES + stateOf(kind)]!;
        if (odds > bound) visit(kind, from, to, Math.exp(odds));
      }
    }
}
