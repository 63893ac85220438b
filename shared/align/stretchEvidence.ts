import type { WordEvidence } from './evidence.ts';
import { LONGEST_SIDE } from './parameters.ts';

/**
 * The words' evidence for beads, with one share of free words. In a bead each segment scores against
 * all of the other side at once, whatever else is on its own side: so what each scores against each
 * stretch is computed once, and a bead is a sum.
 */
export class StretchEvidence {
  private readonly words: WordEvidence;
  private readonly free: number;
  private readonly en: Kept;
  private readonly fr: Kept;

  constructor(words: WordEvidence, free: number) {
    this.words = words;
    this.free = free;
    this.en = new Kept(words.near('en'));
    this.fr = new Kept(words.near('fr'));
  }

  /** Score of English segments [i0, i1) against French segments [j0, j1). */
  score(i0: number, i1: number, j0: number, j1: number): number {
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
