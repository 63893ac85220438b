import { overlaps, type Span } from '../../../../shared/text/span.ts';

/** A stretch of text and how sure we are that it drifted, 0..1. */
export interface WeightedSpan extends Span {
  readonly confidence: number;
}

/**
 * Where each token of a text tokenised by single spaces stands in the text.
 *
 * @param tokenised the same text with spaces between its tokens
 */
export function tokenSpans(text: string, tokenised: string): Span[] {
  let from = 0;
  return tokenised.split(' ').map((token) => {
    const found = text.indexOf(token, from);
    const start = found < 0 ? from : found;
    const end = start + token.length;
    from = found < 0 ? from : end;
    return { start, end };
  });
}

/**
 * The highest confidence over each token of a text tokenised by single spaces; 0 where no span lies.
 *
 * @param text the text that the spans count in (UTF-16)
 * @param tokenised the same text with spaces between its tokens
 */
export function tokenConfidences(
  text: string,
  tokenised: string,
  spans: readonly WeightedSpan[],
): number[] {
  return tokenSpans(text, tokenised).map((token) =>
    spans.reduce(
      (best, span) => (overlaps(span, token) ? Math.max(best, span.confidence) : best),
      0,
    ),
  );
}
