import { cellBefore, cellOf } from './grid.ts';
import { LONGEST_RUN } from './joinOmissions.ts';
import { OmittedRuns } from './omittedRuns.ts';
import { type AlignmentParameters, SHAPES } from './parameters.ts';
import type { Posteriors } from './posteriors.ts';
import type { Side } from './side.ts';
import type { Step, Stretch } from './stretch.ts';

/**
 * The path of the highest expected accuracy: each step counts as its posterior probability, less what
 * a step costs. Unlike the best path, it would rather have one sure bead than several that are each
 * likely wrong.
 *
 * @param joinsOmissions whether a run of omitted segments is one bead: then it is judged as one, and
 *   counts only as far as both of its ends are sure
 */
export function expectedPath(
  posteriors: Posteriors,
  en: Side,
  fr: Side,
  { beadCost, runCost }: AlignmentParameters,
  joinsOmissions: boolean,
): Step[] {
  const { grid, beads } = posteriors;
  const { band, cells, shapes } = grid;
  const sums = new Float64Array(cells).fill(-Infinity);
  /** A shape; after all shapes, the length of an omitted English run; below 0, of a French one. */
  const choices = new Int8Array(cells);
  const chances = new Float32Array(cells);
  const omitted = {
    en: new OmittedRuns(posteriors, en, 'en'),
    fr: new OmittedRuns(posteriors, fr, 'fr'),
  };
  const omissionCost = joinsOmissions ? runCost : beadCost;

  function take(cell: number, from: number, choice: number, value: number, chance: number): void {
    const sum = sums[from]! + value;
    if (!(sum > sums[cell]!)) return;
    sums[cell] = sum;
    choices[cell] = choice;
    chances[cell] = chance;
  }

  function takeOmitted(
    cell: number,
    language: 'en' | 'fr',
    end: number,
    place: number,
    before: (segments: number) => number,
  ): void {
    const { endsBlock } = language === 'en' ? en : fr;
    const longest = joinsOmissions ? Math.min(end, LONGEST_RUN) : Math.min(end, 1);
    for (let length = 1; length <= longest; length++) {
      const first = end - length;
      const from = before(first);
      if (from < 0 || (length > 1 && endsBlock[first])) return;
      const chance = joinsOmissions
        ? omitted[language].run(first, end, place)
        : omitted[language].segment(first, place);
      // What leads nowhere may still be the only way through.
      if (length > 1 && chance === 0) return;
      take(
        cell,
        from,
        language === 'en' ? shapes + length : -length,
        chance - omissionCost,
        chance,
      );
    }
  }

  sums[0] = 0;
  for (let i = 0; i <= en.size; i++) {
    for (let j = band.low[i]!; j <= band.high[i]!; j++) {
      const cell = cellOf(grid, i, j);
      for (let s = 0; s < shapes; s++) {
        const from = cellBefore(grid, i, j, s);
        const chance = beads[cell * shapes + s]!;
        if (from >= 0) take(cell, from, s, chance - beadCost, chance);
      }
      takeOmitted(cell, 'en', i, j, (segments) => cellOf(grid, segments, j));
      takeOmitted(cell, 'fr', j, i, (segments) => cellOf(grid, i, segments));
    }
  }
  const path: Step[] = [];
  for (let i = en.size, j = fr.size; i > 0 || j > 0;) {
    const cell = cellOf(grid, i, j);
    const stretch = stretchBefore(i, j, choices[cell]!, shapes);
    path.push({ ...stretch, probability: Math.min(1, Math.max(0, chances[cell]!)) });
    [i, j] = [stretch.i0, stretch.j0];
  }
  return path.reverse();
}

function stretchBefore(i: number, j: number, choice: number, shapes: number): Stretch {
  if (choice < 0) return { i0: i, i1: i, j0: j + choice, j1: j };
  if (choice >= shapes) return { i0: i - choice + shapes, i1: i, j0: j, j1: j };
  const { en, fr } = SHAPES[choice]!;
  return { i0: i - en, i1: i, j0: j - fr, j1: j };
}
