import type { WordEvidence } from './evidence.ts';
import { cellOf, type Grid } from './grid.ts';
import { LONGEST_SIDE, SHAPES } from './parameters.ts';

/**
 * The words' evidence for beads, with one share of free words. In a bead each segment scores against
 * all of the other side at once, whatever else is on its own side: so what each scores against each
 * stretch is computed once, and a bead is a sum. A bead's own score is kept, too, since larger beads
 * are compared with it.
 */
export class StretchEvidence {
  private readonly words: WordEvidence;
  private readonly free: number;
  private readonly grid: Grid;
  private readonly en: Kept;
  private readonly fr: Kept;
  /** By boundary and the shape that ends there. */
  private readonly beads: Float64Array;

  constructor(words: WordEvidence, free: number, grid: Grid) {
    this.words = words;
    this.free = free;
    this.grid = grid;
    this.en = new Kept(words.near('en'));
    this.fr = new Kept(words.near('fr'));
    this.beads = new Float64Array(grid.cells * grid.shapes).fill(NaN);
  }

  /** Score of the bead of a shape that ends after `i1` English and `j1` French segments. */
  score(i1: number, j1: number, shape: number): number {
    const cell = cellOf(this.grid, i1, j1);
    const { en, fr } = SHAPES[shape]!;
    if (cell < 0) return this.sum(i1 - en, i1, j1 - fr, j1);
    const place = cell * this.grid.shapes + shape;
    const known = this.beads[place]!;
    if (!Number.isNaN(known)) return known;
    const score = this.sum(i1 - en, i1, j1 - fr, j1);
    this.beads[place] = score;
    return score;
  }

  /** Score of English segments [i0, i1) against French segments [j0, j1). */
  private sum(i0: number, i1: number, j0: number, j1: number): number {
    const { en, fr } = this;
    const enStretch = stretchPlace(j0, j1);
    const frStretch = stretchPlace(i0, i1);
    let sum = 0;
    for (let i = i0; i < i1; i++) {
      const known = en.scores[en.rows[i]! + enStretch]!;
      sum += Number.isNaN(known) ? this.oneWay('en', en, i, j0, j1) : known;
    }
    for (let j = j0; j < j1; j++) {
      const known = fr.scores[fr.rows[j]! + frStretch]!;
      sum += Number.isNaN(known) ? this.oneWay('fr', fr, j, i0, i1) : known;
    }
    return sum;
  }

  private oneWay(side: 'en' | 'fr', kept: Kept, segment: number, from: number, to: number): number {
    const score = this.words.oneWay(side, segment, from, to, this.free);
    kept.scores[kept.rows[segment]! + stretchPlace(from, to)] = score;
    return score;
  }
}

/** What the segments of a side score, by where a stretch of the other side ends and how long it is. */
class Kept {
  readonly scores: Float32Array;
  /** Where the scores of each segment would be for a stretch that ends at 0. */
  readonly rows: Int32Array;

  constructor({ low, width }: { readonly low: Int32Array; readonly width: Int32Array }) {
    this.rows = new Int32Array(low.length);
    let row = 0;
    for (let segment = 0; segment < low.length; segment++) {
      this.rows[segment] = (row - low[segment]! - 1) * LONGEST_SIDE;
      row += width[segment]!;
    }
    this.scores = new Float32Array(row * LONGEST_SIDE).fill(NaN);
  }
}

function stretchPlace(from: number, to: number): number {
  return to * LONGEST_SIDE + to - from - 1;
}
