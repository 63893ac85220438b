import type { Band } from './band.ts';
import { SHAPES } from './parameters.ts';

/** The boundaries of a band, numbered row by row, and how many of `SHAPES` may end at each. */
export interface Grid {
  readonly band: Band;
  /** Number of the boundary (i, low[i]) for each i. */
  readonly rows: Int32Array;
  readonly cells: number;
  readonly shapes: number;
}

/** @param shapes how many of `SHAPES` are searched, from the first */
export function gridOf(band: Band, shapes: number): Grid {
  const size = band.low.length;
  const rows = new Int32Array(size);
  let cells = 0;
  for (let i = 0; i < size; i++) {
    rows[i] = cells;
    cells += band.high[i]! - band.low[i]! + 1;
  }
  return { band, rows, cells, shapes };
}

/** Number of the boundary after `i` English and `j` French segments; -1 outside the band. */
export function cellOf({ band, rows }: Grid, i: number, j: number): number {
  return j < band.low[i]! || j > band.high[i]! ? -1 : rows[i]! + j - band.low[i]!;
}

/** Number of the boundary where the bead of a shape begins that ends at (i, j); -1 where none can. */
export function cellBefore(grid: Grid, i: number, j: number, shape: number): number {
  const { en, fr } = SHAPES[shape]!;
  return i < en || j < fr ? -1 : cellOf(grid, i - en, j - fr);
}
