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
    let sum = 0;
    for (let i = i0; i < i1; i++) sum += this.oneWay('en', this.en, i, j0, j1);
    for (let j = j0; j < j1; j++) sum += this.oneWay('fr', this.fr, j, i0, i1);
    return sum;
  }

  private oneWay(side: 'en' | 'fr', kept: Kept, segment: number, from: number, to: number): number {
    const place = kept.placeOf(segment, from, to);
    const known = kept.scores[place]!;
    if (!Number.isNaN(known)) return known;
    return (kept.scores[place] = this.words.oneWay(side, segment, from, to, this.free));
  }
}

/** What the segments of a side score, by where a stretch of the other side ends and how long it is. */
class Kept {
  readonly scores: Float32Array;
  private readonly rows: Int32Array;

  constructor({ low, width }: { readonly low: Int32Array; readonly width: Int32Array }) {
    this.rows = new Int32Array(low.length);
    let row = 0;
    for (let segment = 0; segment < low.length; segment++) {
      this.rows[segment] = row - low[segment]! - 1;
      row += width[segment]!;
    }
    this.scores = new Float32Array(row * LONGEST_SIDE).fill(NaN);
  }

  placeOf(segment: number, from: number, to: number): number {
    return (this.rows[segment]! + to) * LONGEST_SIDE + to - from - 1;
  }
}
