import { findQuotations } from '../../../shared/quotes/findQuotations.ts';
import type { Quotation } from '../../../shared/quotes/quotation.ts';
import { segmentText } from '../../../shared/text/segmentText.ts';
import type { SegmentedText } from '../../../shared/text/segmentedText.ts';
import { overlaps, type Span } from '../../../shared/text/span.ts';
import { precisionRecall, type PrecisionRecall } from './metrics.ts';
import { isMarked, isQuotation, type GoldQuotation, type GoldText } from './quoteGold.ts';

/** Spans that share so much are one. */
const LEAST_OVERLAP = 0.8;

/** Word tokens shared by two spans, over those in either. */
export function tokenOverlap(text: SegmentedText, a: Span, b: Span): number {
  if (!overlaps(a, b)) return 0;
  const from = Math.min(a.start, b.start);
  const to = Math.max(a.end, b.end);
  let both = 0;
  let either = 0;
  for (const [index, segment] of text.segments.entries()) {
    if (segment.end <= from || segment.start >= to) continue;
    for (const token of text.tokens[index]!) {
      if (token.kind !== 'word' && token.kind !== 'number') continue;
      const inA = overlaps(token, a);
      const inB = overlaps(token, b);
      if (inA && inB) both++;
      if (inA || inB) either++;
    }
  }
  return either > 0 ? both / either : 0;
}

/** A gold text with what was found in it. */
export interface Sample {
  readonly gold: GoldText;
  readonly text: SegmentedText;
  readonly found: readonly Quotation[];
}

/** @param leastConfidence see `findQuotations`; what the app shows where it is left out */
export function analyseGold(texts: readonly GoldText[], leastConfidence?: number): Sample[] {
  return texts.map((gold) => {
    const text = segmentText(gold.text, gold.lang);
    return { gold, text, found: findQuotations(text, leastConfidence) };
  });
}

/** How well one kind is found; `speakers` is the share of right speakers among those found. */
export interface Score extends PrecisionRecall {
  readonly gold: number;
  readonly speakers: number;
}

/**
 * Scores one kind. A gold span is found when a quotation overlaps it by 0.8; a quotation of the kind is
 * right when it so overlaps any gold quotation.
 */
export function scoreKind(
  samples: readonly Sample[],
  isGold: (quote: GoldQuotation) => boolean,
  isFound: (quotation: Quotation, sample: Sample) => boolean,
): Score {
  let found = 0;
  let gold = 0;
  let right = 0;
  let predicted = 0;
  let speakers = 0;
  let attributed = 0;
  for (const sample of samples) {
    const real = sample.gold.quotes.filter(isQuotation);
    const quotations = sample.found.filter(({ type }) => type !== 'mention');
    for (const quote of real.filter(isGold)) {
      gold++;
      const match = best(sample, quote, quotations);
      if (!match) continue;
      found++;
      if (quote.speaker_start === null || quote.speaker_end === null) continue;
      attributed++;
      if (sameSpeaker(sample, match, quote)) speakers++;
    }
    for (const quotation of quotations.filter((each) => isFound(each, sample))) {
      predicted++;
      if (best(sample, quotation, real)) right++;
    }
  }
  const precision = predicted > 0 ? right / predicted : 0;
  const recall = gold > 0 ? found / gold : 0;
  const { f1 } = {
    f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0,
  };
  return { precision, recall, f1, gold, speakers: attributed > 0 ? speakers / attributed : 0 };
}

function best<T extends Span>(
  { text }: Sample,
  span: Span,
  candidates: readonly T[],
): T | undefined {
  let most = LEAST_OVERLAP;
  let chosen: T | undefined;
  for (const candidate of candidates) {
    const overlap = tokenOverlap(text, span, candidate);
    if (overlap >= most) {
      most = overlap;
      chosen = candidate;
    }
  }
  return chosen;
}

/** The speaker is right when its place overlaps gold's, or its words hold gold's last word. */
function sameSpeaker({ gold }: Sample, { speaker }: Quotation, quote: GoldQuotation): boolean {
  if (!speaker || quote.speaker_start === null || quote.speaker_end === null) return false;
  if (overlaps(speaker, { start: quote.speaker_start, end: quote.speaker_end })) return true;
  const name = gold.text.slice(quote.speaker_start, quote.speaker_end).trim();
  return speaker.name === name || speaker.text === name;
}

/** Marked quotations against mentions: every stretch between marks is one or the other. */
export function scoreMarked(samples: readonly Sample[]): PrecisionRecall {
  let hits = 0;
  let predicted = 0;
  let gold = 0;
  for (const sample of samples) {
    const real = sample.gold.quotes.filter(isMarked);
    const quotations = sample.found.filter(
      ({ type, marks }) => type !== 'mention' && marks !== null,
    );
    gold += real.length;
    predicted += quotations.length;
    hits += real.filter((quote) => best(sample, quote, quotations)).length;
  }
  return precisionRecall(hits, predicted, gold);
}

/** Reported words of which a part stands between marks: what PolNeAR calls mixed. */
export const holdsMarks = (quotation: Quotation, { found }: Sample): boolean =>
  quotation.type === 'indirect' &&
  found.some(({ parent, type }) => parent === quotation.id && type !== 'indirect');
