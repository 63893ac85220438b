import type { BeadScores } from './beadScores.ts';
import { cellBefore, cellOf } from './grid.ts';
import type { OmissionScores } from './omissionScores.ts';
import { SHAPES } from './parameters.ts';
import { BEAD, EN_OMITTED, FR_OMITTED, forward, maximum, STATES } from './paths.ts';
import type { Stretch } from './stretch.ts';

type State = typeof BEAD | typeof EN_OMITTED | typeof FR_OMITTED;
const ALL_STATES: readonly State[] = [BEAD, EN_OMITTED, FR_OMITTED];

/** The best path through the beads (Viterbi), found from its end by what gave each score. */
export function bestPath(beads: BeadScores, omissions: OmissionScores): Stretch[] {
  const { table } = forward(beads, omissions, maximum);
  const { grid } = beads;
  let i = grid.band.low.length - 1;
  let j = grid.band.high[i]!;
  let state = bestState(table, cellOf(grid, i, j));
  const path: Stretch[] = [];
  while (i > 0 || j > 0) {
    let [i0, j0] = [i, j];
    if (state === BEAD) {
      const shape = SHAPES[bestShape(beads, table, i, j)]!;
      i0 -= shape.en;
      j0 -= shape.fr;
    } else if (state === EN_OMITTED) i0--;
    else j0--;
    path.push({ i0, i1: i, j0, j1: j });
    const from = cellOf(grid, i0, j0);
    state =
      state === BEAD ? bestState(table, from) : stateBefore(table, from, state, i, j, omissions);
    [i, j] = [i0, j0];
  }
  return path.reverse();
}

function bestState(table: Float64Array, cell: number): State {
  let best: State = BEAD;
  for (const s of ALL_STATES) {
    if (table[cell * STATES + s]! > table[cell * STATES + best]!) best = s;
  }
  return best;
}

function bestShape(
  { grid, scores }: BeadScores,
  table: Float64Array,
  i: number,
  j: number,
): number {
  const cell = cellOf(grid, i, j);
  let [best, highest] = [0, -Infinity];
  for (let s = 0; s < grid.shapes; s++) {
    const score = scores[cell * grid.shapes + s]!;
    if (score === -Infinity) continue;
    const from = cellBefore(grid, i, j, s);
    const total = table[from * STATES + bestState(table, from)]! + score;
    if (total > highest) [best, highest] = [s, total];
  }
  return best;
}

/** The state before an omitted segment: the same run goes on, or it begins here. */
function stateBefore(
  table: Float64Array,
  from: number,
  state: Exclude<State, typeof BEAD>,
  i: number,
  j: number,
  { open, extend }: OmissionScores,
): State {
  const [opened, extended] =
    state === EN_OMITTED
      ? [open.en[i - 1]!, extend.en[i - 1]!]
      : [open.fr[j - 1]!, extend.fr[j - 1]!];
  let [best, highest]: [State, number] = [BEAD, -Infinity];
  for (const s of ALL_STATES) {
    const score = table[from * STATES + s]! + (s === state ? extended : opened);
    if (score > highest) [best, highest] = [s, score];
  }
  return best;
}
