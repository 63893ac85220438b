import type { Band } from './band.ts';
import type { Occurrences } from './occurrences.ts';
import { LONGEST_SIDE } from './parameters.ts';
import type { Relations } from './relations.ts';
import { type Side, wordsIn } from './side.ts';

/** For each word of one side: how much each near segment of the other side accounts for it. */
interface Hits {
  /** First segment of the other side that is near each segment, and how many are. */
  readonly low: Int32Array;
  readonly width: Int32Array;
  /**
   * Where in `lifts` a segment's row of words would be for segment 0 of the other side. It has a row
   * for each near one, so that a stretch of the other side is read in one go.
   */
  readonly rows: Int32Array;
  readonly lifts: Float32Array;
}

/**
 * The words' evidence that segments translate each other: the log likelihood ratio of IBM Model 1
 * (Brown et al. 1993; for alignment Moore 2002), in both directions. A word is either free, or chosen
 * by one of the other side's words: so merging what does not belong dilutes what does.
 */
export class WordEvidence {
  private readonly en: Side;
  private readonly fr: Side;
  private readonly enHits: Hits;
  private readonly frHits: Hits;

  constructor(en: Side, fr: Side, relations: Relations, places: Occurrences, band: Band) {
    this.en = en;
    this.fr = fr;
    this.enHits = emptyHits(en, ...near(band, en.size));
    this.frHits = emptyHits(fr, ...inverse(this.enHits, fr.size));
    fill(en, fr, relations, places, this.enHits, this.frHits);
  }

  /** Segments of the other side that a segment can share a bead with: [low, low + width). */
  near(side: 'en' | 'fr'): Pick<Hits, 'low' | 'width'> {
    return side === 'en' ? this.enHits : this.frHits;
  }

  /**
   * What the words of a segment score against segments [from, to) of the other side.
   *
   * @param free share of the words that their translation does not account for
   */
  oneWay(side: 'en' | 'fr', segment: number, from: number, to: number, free: number): number {
    const other = side === 'en' ? this.fr : this.en;
    const others = other.starts[to]! - other.starts[from]!;
    if (others === 0) return 0;
    const share = (1 - free) / others;
    return side === 'en'
      ? logOdds(this.en, this.enHits, segment, from, to, free, share)
      : logOdds(this.fr, this.frHits, segment, from, to, free, share);
  }

  /** How many words of an English and a French segment are free, as far as one can tell. */
  freeWords(i: number, j: number, free: number): number {
    const { en, fr } = this;
    const enWords = en.starts[i + 1]! - en.starts[i]!;
    const frWords = fr.starts[j + 1]! - fr.starts[j]!;
    if (enWords === 0 || frWords === 0) return enWords + frWords;
    return (
      expectedFree(en, this.enHits, i, j, free, (1 - free) / frWords) +
      expectedFree(fr, this.frHits, j, i, free, (1 - free) / enWords)
    );
  }
}

/** The segments [first, end) of the other side that can share a bead with each segment. */
function near({ low, high }: Band, size: number): [Int32Array, Int32Array] {
  const first = new Int32Array(size);
  const end = new Int32Array(size);
  for (let i = 0; i < size; i++) {
    first[i] = low[Math.max(0, i - LONGEST_SIDE + 1)]!;
    end[i] = high[Math.min(size, i + LONGEST_SIDE)]!;
  }
  return [first, end];
}

function inverse({ low, width }: Hits, size: number): [Int32Array, Int32Array] {
  const first = new Int32Array(size);
  const end = new Int32Array(size);
  for (let i = low.length - 1; i >= 0; i--) first.fill(i, low[i], low[i]! + width[i]!);
  for (let i = 0; i < low.length; i++) end.fill(i + 1, low[i], low[i]! + width[i]!);
  return [first, end];
}

function emptyHits(side: Side, first: Int32Array, end: Int32Array): Hits {
  const rows = new Int32Array(side.size);
  const width = new Int32Array(side.size);
  let size = 0;
  for (let i = 0; i < side.size; i++) {
    const words = wordsIn(side, i);
    width[i] = Math.max(0, end[i]! - first[i]!);
    rows[i] = size - first[i]! * words;
    size += width[i]! * words;
  }
  return { low: first, width, rows, lifts: new Float32Array(size) };
}

function fill(
  en: Side,
  fr: Side,
  { starts, fr: types, lift: strength }: Relations,
  places: Occurrences,
  enHits: Hits,
  frHits: Hits,
): void {
  const { at, starts: placesOf } = places;
  const { segmentOf } = fr;
  const [enLifts, frLifts] = [enHits.lifts, frHits.lifts];
  const wordsOf = Int32Array.from({ length: fr.size }, (_, j) => wordsIn(fr, j));
  const frRows = frHits.rows.map((row, j) => row - fr.starts[j]!);
  /** For each French word its first place that is still near: what is near only moves on. */
  const nearest = placesOf.slice();
  for (let i = 0; i < en.size; i++) {
    const low = enHits.low[i]!;
    const firstPlace = fr.starts[low]!;
    const endPlace = fr.starts[low + enHits.width[i]!]!;
    const first = en.starts[i]!;
    const count = wordsIn(en, i);
    for (let w = 0; w < count; w++) {
      const row = enHits.rows[i]! + w;
      const e = en.words[first + w]!;
      const end = starts[e + 1]!;
      for (let r = starts[e]!; r < end; r++) {
        const type = types[r]!;
        const lift = strength[r]!;
        const last = placesOf[type + 1]!;
        let p = nearest[type]!;
        while (p < last && at[p]! < firstPlace) p++;
        nearest[type] = p;
        for (; p < last; p++) {
          const place = at[p]!;
          if (place >= endPlace) break;
          const j = segmentOf[place]!;
          enLifts[row + j * count]! += lift;
          frLifts[frRows[j]! + i * wordsOf[j]! + place]! += lift;
        }
      }
    }
  }
}

/** Sum over the words of a segment of log(free + share * sum of their lifts in [b0, b1)). */
function logOdds(
  side: Side,
  { rows, lifts }: Hits,
  a: number,
  b0: number,
  b1: number,
  free: number,
  share: number,
): number {
  let log = 0;
  let product = 1;
  const count = wordsIn(side, a);
  const from = rows[a]! + b0 * count;
  const end = rows[a]! + b1 * count;
  for (let w = 0; w < count; w++) {
    let sum = 0;
    for (let at = from + w; at < end; at += count) sum += lifts[at]!;
    product *= free + share * sum;
    // One logarithm for many words: leave the product only when it nears the ends of its range.
    if (product < 1e-200 || product > 1e200) {
      log += Math.log(product);
      product = 1;
    }
  }
  return log + Math.log(product);
}

/** Sum over the words of a segment of the probability that the word is free, given the other one. */
function expectedFree(
  side: Side,
  { rows, lifts }: Hits,
  a: number,
  b: number,
  free: number,
  share: number,
): number {
  const count = wordsIn(side, a);
  const row = rows[a]! + b * count;
  let sum = 0;
  for (let w = 0; w < count; w++) sum += free / (free + share * lifts[row + w]!);
  return sum;
}
