import type { BeadScores } from './beadScores.ts';
import { cellBefore, cellOf } from './grid.ts';
import type { OmissionScores } from './omissionScores.ts';
import { SHAPES } from './parameters.ts';
import { backward, EN_OMITTED, FR_OMITTED, forward, logSum, STATES } from './paths.ts';
import type { Step } from './stretch.ts';

/**
 * The path of the highest expected accuracy: each step counts as its posterior probability, by the
 * forward-backward algorithm over all paths, less what a step costs. Unlike the best path, it would
 * rather have one sure bead than several that are each likely wrong.
 *
 * @param beadCost what a step costs: how probable it must be to be worth a place
 */
export function expectedPath(
  beads: BeadScores,
  omissions: OmissionScores,
  beadCost: number,
): Step[] {
  const { grid } = beads;
  const { band, cells, shapes } = grid;
  const probability = posteriors(beads, omissions);
  const sums = new Float64Array(cells).fill(-Infinity);
  /** A shape, or after all shapes an omitted segment of either side. */
  const choices = new Int8Array(cells);
  sums[0] = 0;
  for (let i = 0; i < band.low.length; i++) {
    for (let j = band.low[i]!; j <= band.high[i]!; j++) {
      const cell = cellOf(grid, i, j);
      for (let s = 0; s < shapes + 2; s++) {
        const [from, step] = [stepBefore(i, j, s), probability[cell * (shapes + 2) + s]!];
        if (from < 0) continue;
        const sum = sums[from]! + step - beadCost;
        if (sum > sums[cell]!) [sums[cell], choices[cell]] = [sum, s];
      }
    }
  }

  function stepBefore(i: number, j: number, s: number): number {
    if (s < shapes) return cellBefore(grid, i, j, s);
    if (s === shapes) return i > 0 ? cellOf(grid, i - 1, j) : -1;
    return j > 0 ? cellOf(grid, i, j - 1) : -1;
  }

  const path: Step[] = [];
  let i = band.low.length - 1;
  let j = band.high[i]!;
  while (i > 0 || j > 0) {
    const cell = cellOf(grid, i, j);
    const choice = choices[cell]!;
    const { en, fr } =
      choice < shapes
        ? SHAPES[choice]!
        : { en: choice === shapes ? 1 : 0, fr: choice > shapes ? 1 : 0 };
    path.push({
      ...{ i0: i - en, i1: i, j0: j - fr, j1: j },
      probability: Math.min(1, probability[cell * (shapes + 2) + choice]!),
    });
    i -= en;
    j -= fr;
  }
  return path.reverse();
}

/** For each boundary the probability of each shape, of an omitted English and a French segment there. */
function posteriors(beads: BeadScores, omissions: OmissionScores): Float32Array {
  const { grid, scores } = beads;
  const { band, cells, shapes } = grid;
  const before = forward(beads, omissions, logSum);
  const after = backward(beads, omissions, logSum);
  const total = before.all[cells - 1]!;
  const table = new Float32Array(cells * (shapes + 2));
  for (let i = 0; i < band.low.length; i++) {
    for (let j = band.low[i]!; j <= band.high[i]!; j++) {
      const cell = cellOf(grid, i, j);
      const at = cell * (shapes + 2);
      const end = after[cell * STATES]! - total;
      for (let s = 0; s < shapes; s++) {
        const score = scores[cell * shapes + s]!;
        if (score === -Infinity) continue;
        table[at + s] = Math.exp(before.all[cellBefore(grid, i, j, s)]! + score + end);
      }
      // An omitting state is reached at a boundary by one step only.
      for (const [place, state] of [EN_OMITTED, FR_OMITTED].entries()) {
        const both = before.table[cell * STATES + state]! + after[cell * STATES + state]! - total;
        table[at + shapes + place] = Math.exp(both);
      }
    }
  }
  return table;
}
