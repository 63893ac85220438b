import type { Span } from './span.ts';

/**
 * Where a pattern stands in a text, in order. `matchAll` copies the pattern at each call, which costs more than
 * looking for it in a sentence.
 *
 * @param pattern global, and never empty where it matches
 */
export function findSpans(text: string, pattern: RegExp): Span[] {
  const spans: Span[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return spans;
}
