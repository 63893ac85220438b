import { KINDS, LONGEST } from './segmentKinds.ts';

// A state of the lattice: what the last segment was, and whether plain words have followed it.
const PLAIN_STATES = 4;
export const STATES = PLAIN_STATES + KINDS.length;
const WIDTH = KINDS.length;

/** The state after a plain word: nothing came before, or a speaker, a cue, reported words. */
export const afterPlain = (state: number): number =>
  state < PLAIN_STATES ? state : state - PLAIN_STATES + 1;
export const stateOf = (kind: number): number => PLAIN_STATES + kind;

/** Potentials of a sentence: exponentials of its scores. A plain word has 1. */
export interface Potentials {
  readonly size: number;
  /** By kind, then boundary: a segment begins there; one ends there. */
  readonly begin: readonly Float64Array[];
  readonly end: readonly Float64Array[];
  /** By kind and token: the token stands inside. */
  readonly inside: readonly Float64Array[];
  /** A stretch of reported words as a whole, at `from * (size + 1) + to`. */
  readonly content: Float64Array;
  /** From each state to the start of each kind, and last to the end of the sentence. */
  readonly transitions: readonly Float64Array[];
}

/** Sums over all ways to cut a sentence. */
export interface Sums {
  /** By kind: what lies inside a segment, without its edges, at `from * (size + 1) + to`. */
  readonly segments: readonly Float64Array[];
  /** All ways up to a boundary in a state; all ways from it to the end. */
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** All ways up to where a segment of a kind begins, its edge with it; all ways from there on. */
  readonly enter: Float64Array;
  readonly leave: Float64Array;
  readonly total: number;
}

/** The inner part of every segment: its tokens one after the other, and the stretch as a whole. */
function segmentsOf({ size, inside, content }: Potentials): Float64Array[] {
  return KINDS.map((kind) => {
    const row = new Float64Array((size + 1) * (size + 1));
    const whole = kind === WIDTH - 1;
    for (let from = 0; from < size; from++) {
      let product = 1;
      const last = Math.min(size, from + LONGEST[kind]!);
      for (let to = from + 1; to <= last; to++) {
        product *= inside[kind]![to - 1]!;
        const at = from * (size + 1) + to;
        row[at] = whole ? product * content[at]! : product;
      }
    }
    return row;
  });
}

/** Forward and backward sums of a semi-Markov conditional random field (Sarawagi and Cohen 2004). */
export function sumWays(potentials: Potentials): Sums {
  const { size } = potentials;
  const segments = segmentsOf(potentials);
  const sums = {
    segments,
    forward: new Float64Array((size + 1) * STATES),
    backward: new Float64Array((size + 1) * STATES),
    enter: new Float64Array((size + 1) * WIDTH),
    leave: new Float64Array((size + 1) * WIDTH),
  };
  sumForward(potentials, sums);
  sumBackward(potentials, sums);
  return { ...sums, total: sums.backward[0]! };
}

function sumForward(
  { size, begin, end, transitions }: Potentials,
  { segments, forward, enter }: Omit<Sums, 'total'>,
): void {
  forward[0] = 1;
  for (let p = 0; p <= size; p++) {
    const here = p * STATES;
    for (let state = 0; p > 0 && state < STATES; state++)
      forward[here + afterPlain(state)]! += forward[here - STATES + state]!;
    for (let kind = 0; kind < WIDTH; kind++) forward[here + stateOf(kind)]! *= end[kind]![p]!;
    for (let kind = 0; kind < WIDTH; kind++) {
      let ways = 0;
      for (let state = 0; state < STATES; state++)
        ways += forward[here + state]! * transitions[state]![kind]!;
      ways *= begin[kind]![p]!;
      enter[p * WIDTH + kind] = ways;
      const row = segments[kind]!;
      const last = Math.min(size, p + LONGEST[kind]!);
      for (let to = p + 1; to <= last; to++)
        forward[to * STATES + stateOf(kind)]! += ways * row[p * (size + 1) + to]!;
    }
  }
}

function sumBackward(
  { size, begin, end, transitions }: Potentials,
  { segments, backward, leave }: Omit<Sums, 'total'>,
): void {
  for (let p = size; p >= 0; p--) {
    for (let kind = 0; kind < WIDTH; kind++) {
      const row = segments[kind]!;
      const last = Math.min(size, p + LONGEST[kind]!);
      let ways = 0;
      for (let to = p + 1; to <= last; to++)
        ways +=
          row[p * (size + 1) + to]! * end[kind]![to]! * backward[to * STATES + stateOf(kind)]!;
      leave[p * WIDTH + kind] = ways * begin[kind]![p]!;
    }
    for (let state = 0; state < STATES; state++) {
      const leaps = transitions[state]!;
      let ways = p === size ? leaps[WIDTH]! : backward[(p + 1) * STATES + afterPlain(state)]!;
      for (let kind = 0; kind < WIDTH; kind++) ways += leaps[kind]! * leave[p * WIDTH + kind]!;
      backward[p * STATES + state] = ways;
    }
  }
}

/** Calls `visit` for every segment whose probability is above `least`. */
export function eachSegment(
  { size, begin, end }: Potentials,
  { segments, enter, leave, backward, total }: Sums,
  least: number,
  visit: (kind: number, from: number, to: number, probability: number) => void,
): void {
  for (let kind = 0; kind < WIDTH; kind++)
    for (let from = 0; from < size; from++) {
      const before = enter[from * WIDTH + kind]! / total;
      // \`enter\` holds the edge already, and so does \`leave\`.
      if ((before * leave[from * WIDTH + kind]!) / begin[kind]![from]! < least) continue;
      const last = Math.min(size, from + LONGEST[kind]!);
      for (let to = from + 1; to <= last; to++) {
        const probability =
          before *
          segments[kind]![from * (size + 1) + to]! *
          end[kind]![to]! *
          backward[to * STATES + stateOf(kind)]!;
        if (probability > least) visit(kind, from, to, probability);
      }
    }
}
