import type { Bead } from '../align/bead.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Language } from '../text/language.ts';
import { once } from '../text/once.ts';
import type { SegmentedText } from '../text/segmentedText.ts';
import { overlaps } from '../text/span.ts';
import type { Quotation } from './quotation.ts';

/** A quotation with what linking needs of it. */
export interface Side {
  readonly quotation: Quotation;
  /** Look-up forms of its words and numbers, function words with little weight. */
  readonly forms: readonly string[];
  /** The forms in one string. */
  readonly words: string;
  readonly weights: readonly number[];
  readonly total: number;
  /** First and last bead that it touches. */
  readonly beads: readonly [number, number];
  /** Where it stands among all words of the text, 0..1. */
  readonly place: number;
}

const LEAST_WEIGHT = 0.05;

/** Reads the words of every quotation of one text. */
export function readSides(
  text: SegmentedText,
  quotations: readonly Quotation[],
  beads: readonly Bead[],
  lexicon: Lexicon,
): Side[] {
  const beadOf = new Int32Array(text.segments.length).fill(-1);
  for (const [index, bead] of beads.entries())
    for (const s of bead[text.language]) beadOf[s] = index;
  const known = wordsOfQuotations(lexicon)(text);
  return quotations.map((quotation) => {
    const read = known.get(quotation) ?? readWords(text, quotation, lexicon);
    known.set(quotation, read);
    const [first, last] = read.segments.map((segment) => beadOf[segment] ?? -1);
    const place = quotation.start / Math.max(1, text.text.length);
    return { quotation, ...read, beads: [first!, last!], place };
  });
}

/** What a quotation says, and in which segments: the first and the last, -1 for none. */
interface QuotedWords extends Pick<Side, 'forms' | 'words' | 'weights' | 'total'> {
  readonly segments: readonly [number, number];
}

/** The words of quotations as they were read in a text, for as long as it stays. */
const wordsOfQuotations = once<Lexicon, (text: SegmentedText) => WeakMap<Quotation, QuotedWords>>(
  () => once(() => new WeakMap()),
);

function readWords(text: SegmentedText, quotation: Quotation, lexicon: Lexicon): QuotedWords {
  const forms: string[] = [];
  const weights: number[] = [];
  const from = segmentAt(text, quotation.start);
  let to = from;
  for (; to < text.segments.length && text.segments[to]!.start < quotation.end; to++) {
    for (const token of text.tokens[to]!) {
      if (token.kind !== 'word' && token.kind !== 'number') continue;
      if (!quotation.pieces.some((piece) => overlaps(piece, token))) continue;
      forms.push(token.form);
      weights.push(weigh(token.form, text.language, lexicon));
    }
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return {
    ...{ forms, words: forms.join(' '), weights, total },
    segments: to > from ? [from, to - 1] : [-1, -1],
  };
}

function weigh(form: string, language: Language, lexicon: Lexicon): number {
  return Math.max(LEAST_WEIGHT, lexicon.idf(language, form));
}

/** The first segment that ends after the offset. */
export function segmentAt({ segments }: SegmentedText, offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (segments[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How much of each side's weight the other renders, 0..1 each. */
export interface Coverage {
  readonly en: number;
  readonly fr: number;
  /** Harmonic mean of both. */
  readonly both: number;
}

/** Coverage by the English words, then the French ones; belongs to one document pair and one lexicon. */
export type CoverageMemo = Map<string, Map<string, Coverage>>;

/** How much an English quotation and each of some French ones render each other, word by word. */
export function coverages(en: Side, others: readonly Side[], lexicon: Lexicon): Coverage[] {
  const forms = others.flatMap((fr) => fr.forms);
  const similarities = lexicon.similarities(en.forms, forms);
  let from = 0;
  return others.map((fr) => {
    const covered = coverage(en, fr, similarities.subarray(from), forms.length);
    from += fr.forms.length;
    return covered;
  });
}

/** @param similarities of each English word a row of `columns`, which begins with the French words */
function coverage(en: Side, fr: Side, similarities: Float64Array, columns: number): Coverage {
  const bestFr = new Float64Array(fr.forms.length);
  let sumEn = 0;
  for (let i = 0; i < en.forms.length; i++) {
    let best = 0;
    for (let j = 0; j < bestFr.length; j++) {
      const similarity = similarities[i * columns + j]!;
      if (similarity > best) best = similarity;
      if (similarity > bestFr[j]!) bestFr[j] = similarity;
    }
    sumEn += best * en.weights[i]!;
  }
  const sumFr = bestFr.reduce((sum, best, j) => sum + best * fr.weights[j]!, 0);
  const a = en.total > 0 ? sumEn / en.total : 0;
  const b = fr.total > 0 ? sumFr / fr.total : 0;
  return { en: a, fr: b, both: a + b > 0 ? (2 * a * b) / (a + b) : 0 };
}

/** How many beads lie between two quotations; 0 when they share one. */
export function beadDistance(en: Side, fr: Side): number {
  if (en.beads[0] <= fr.beads[1] && fr.beads[0] <= en.beads[1]) return 0;
  return Math.min(Math.abs(en.beads[0] - fr.beads[1]), Math.abs(fr.beads[0] - en.beads[1]));
}
