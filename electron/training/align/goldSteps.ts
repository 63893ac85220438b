import { cellOf, type Grid } from '../../../shared/align/grid.ts';
import { SHAPES } from '../../../shared/align/parameters.ts';
import type { Stretch } from '../../../shared/align/stretch.ts';
import type { BeadIndices } from '../../cli/bench/alignmentScore.ts';

/**
 * The steps that agree with people's alignment. A bead that the aligner cannot make (too large, out of
 * the band, not in order) leaves open what happens inside of it.
 */
export class GoldSteps {
  readonly enOmitted = new Set<number>();
  readonly frOmitted = new Set<number>();
  private readonly beads = new Set<string>();
  private readonly open: Stretch[] = [];

  constructor(gold: readonly BeadIndices[], grid: Grid) {
    for (const { en, fr } of gold) {
      if (fr.length === 0) en.forEach((i) => this.enOmitted.add(i));
      else if (en.length === 0) fr.forEach((j) => this.frOmitted.add(j));
      else this.addBead(stretchOf(en, fr), en.length, fr.length, grid);
    }
  }

  holds(stretch: Stretch): boolean {
    const inside = (bead: Stretch): boolean =>
      stretch.i0 >= bead.i0 &&
      stretch.i1 <= bead.i1 &&
      stretch.j0 >= bead.j0 &&
      stretch.j1 <= bead.j1;
    return this.beads.has(keyOf(stretch)) || this.open.some(inside);
  }

  private addBead(stretch: Stretch, enCount: number, frCount: number, grid: Grid): void {
    const { i0, i1, j0, j1 } = stretch;
    const fits =
      SHAPES.some(({ en, fr }) => en === i1 - i0 && fr === j1 - j0) &&
      i1 - i0 === enCount &&
      j1 - j0 === frCount &&
      cellOf(grid, i0, j0) >= 0 &&
      cellOf(grid, i1, j1) >= 0;
    if (fits) {
      this.beads.add(keyOf(stretch));
      return;
    }
    this.open.push(stretch);
    for (let i = i0; i < i1; i++) this.enOmitted.add(i);
    for (let j = j0; j < j1; j++) this.frOmitted.add(j);
  }
}

function stretchOf(en: readonly number[], fr: readonly number[]): Stretch {
  return { i0: en[0]!, i1: en.at(-1)! + 1, j0: fr[0]!, j1: fr.at(-1)! + 1 };
}

function keyOf({ i0, i1, j0, j1 }: Stretch): string {
  return `${i0},${i1},${j0},${j1}`;
}
