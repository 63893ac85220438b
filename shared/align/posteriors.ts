import type { BeadScores } from './beadScores.ts';
import { cellBefore, cellOf, type Grid } from './grid.ts';
import type { OmissionScores } from './omissionScores.ts';
import { backward, forward, logSum, type PathsBefore, STATES } from './paths.ts';

/** What the forward-backward algorithm tells of all paths through a grid. */
export interface Posteriors {
  readonly grid: Grid;
  readonly omissions: OmissionScores;
  readonly before: PathsBefore;
  /** By boundary and the state that paths came to it in. */
  readonly after: Float64Array;
  /** Logarithm of the sum of all paths' exponential scores. */
  readonly total: number;
  /** By boundary, how probable each shape is that ends there. */
  readonly beads: Float32Array;
}

/** Weighs all paths through scored beads and omissions. */
export function posteriorsOf(scored: BeadScores, omissions: OmissionScores): Posteriors {
  const { grid, scores } = scored;
  const { band, cells, shapes } = grid;
  const before = forward(scored, omissions, logSum);
  const after = backward(scored, omissions, logSum);
  const total = before.all[cells - 1]!;
  const beads = new Float32Array(cells * shapes);
  for (let i = 0; i < band.low.length; i++) {
    for (let j = band.low[i]!; j <= band.high[i]!; j++) {
      const cell = cellOf(grid, i, j);
      const end = after[cell * STATES]! - total;
      for (let s = 0; s < shapes; s++) {
        const score = scores[cell * shapes + s]!;
        if (score === -Infinity) continue;
        const path = before.all[cellBefore(grid, i, j, s)]! + score + end;
        beads[cell * shapes + s] = Math.exp(path);
      }
    }
  }
  return { grid, omissions, before, after, total, beads };
}
