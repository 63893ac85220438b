import type { BeadScores } from './beadScores.ts';
import { cellBefore, cellOf } from './grid.ts';
import type { OmissionScores } from './omissionScores.ts';
import { SHAPES } from './parameters.ts';

/** How a path came to a boundary: by a bead, by an omitted English segment, by a French one. */
export const STATES = 3;
export const [BEAD, EN_OMITTED, FR_OMITTED] = [0, 1, 2] as const;

/** Puts two paths together: the better one, or both. */
export type Combine = (a: number, b: number) => number;
export const maximum: Combine = (a, b) => (a > b ? a : b);
/** A path so many nats worse than another adds nothing that a number could hold. */
const NEGLIGIBLE = 37;
export const logSum: Combine = (a, b) => {
  const high = a < b ? b : a;
  const low = a < b ? a : b;
  return low > high - NEGLIGIBLE ? high + Math.log1p(Math.exp(low - high)) : high;
};

/** Scores of all paths up to each boundary. */
export interface PathsBefore {
  /** By the state that they end in: `STATES` for each boundary. */
  readonly table: Float64Array;
  /** Whatever state they end in. */
  readonly all: Float64Array;
}

export function forward(
  { grid, scores }: BeadScores,
  { open, extend }: OmissionScores,
  combine: Combine,
): PathsBefore {
  const { band, shapes } = grid;
  const table = new Float64Array(grid.cells * STATES).fill(-Infinity);
  const all = new Float64Array(grid.cells);
  table[BEAD] = 0;
  for (let i = 0; i < band.low.length; i++) {
    for (let j = band.low[i]!; j <= band.high[i]!; j++) {
      const cell = cellOf(grid, i, j);
      let sum = table[cell * STATES]!;
      for (let s = 0; s < shapes; s++) {
        const score = scores[cell * shapes + s]!;
        if (score === -Infinity) continue;
        sum = combine(sum, all[cellBefore(grid, i, j, s)]! + score);
      }
      table[cell * STATES] = sum;
      const up = i > 0 ? cellOf(grid, i - 1, j) * STATES : -1;
      if (up >= 0) {
        const opened = combine(table[up]!, table[up + FR_OMITTED]!) + open.en[i - 1]!;
        const extended = table[up + EN_OMITTED]! + extend.en[i - 1]!;
        table[cell * STATES + EN_OMITTED] = combine(opened, extended);
      }
      const left = j > 0 ? cellOf(grid, i, j - 1) * STATES : -1;
      if (left >= 0) {
        const opened = combine(table[left]!, table[left + EN_OMITTED]!) + open.fr[j - 1]!;
        const extended = table[left + FR_OMITTED]! + extend.fr[j - 1]!;
        table[cell * STATES + FR_OMITTED] = combine(opened, extended);
      }
      all[cell] = anyState(table, cell, combine);
    }
  }
  return { table, all };
}

/** Scores of all paths from each boundary and state to the end. */
export function backward(
  { grid, scores }: BeadScores,
  { open, extend }: OmissionScores,
  combine: Combine,
): Float64Array {
  const { band, shapes } = grid;
  const table = new Float64Array(grid.cells * STATES).fill(-Infinity);
  const enSize = band.low.length - 1;
  const frSize = band.high[enSize]!;
  for (let i = enSize; i >= 0; i--) {
    for (let j = band.high[i]!; j >= band.low[i]!; j--) {
      const at = cellOf(grid, i, j) * STATES;
      let onward = i === enSize && j === frSize ? 0 : -Infinity;
      for (let s = 0; s < shapes; s++) {
        const { en, fr } = SHAPES[s]!;
        const to = i + en > enSize || j + fr > frSize ? -1 : cellOf(grid, i + en, j + fr);
        if (to >= 0) onward = combine(onward, table[to * STATES]! + scores[to * shapes + s]!);
      }
      const down = i < enSize ? cellOf(grid, i + 1, j) * STATES : -1;
      const right = j < frSize ? cellOf(grid, i, j + 1) * STATES : -1;
      const en = down < 0 ? -Infinity : table[down + EN_OMITTED]!;
      const fr = right < 0 ? -Infinity : table[right + FR_OMITTED]!;
      const enOpened = en + (open.en[i] ?? 0);
      const frOpened = fr + (open.fr[j] ?? 0);
      table[at + BEAD] = combine(onward, combine(enOpened, frOpened));
      table[at + EN_OMITTED] = combine(onward, combine(en + (extend.en[i] ?? 0), frOpened));
      table[at + FR_OMITTED] = combine(onward, combine(enOpened, fr + (extend.fr[j] ?? 0)));
    }
  }
  return table;
}

function anyState(table: Float64Array, cell: number, combine: Combine): number {
  const at = cell * STATES;
  return combine(combine(table[at]!, table[at + 1]!), table[at + 2]!);
}
