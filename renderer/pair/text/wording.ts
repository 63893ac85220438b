import type { Quotation } from '../../../shared/quotes/quotation.ts';
import type { Span } from '../../../shared/text/span.ts';

/** The span of a quotation with its marks as they stand in the text. */
export function withMarks(text: string, quotation: Quotation): Span {
  const { marks, start, end } = quotation;
  const open = marks && text.slice(0, start).endsWith(marks.open) ? marks.open.length : 0;
  const close = marks && text.startsWith(marks.close, end) ? marks.close.length : 0;
  return { start: start - open, end: end + close };
}

/** A quotation's words with its marks as typed, line breaks as spaces. */
export function wording(text: string, quotation: Quotation): string {
  const { start, end } = withMarks(text, quotation);
  return text.slice(start, end).replace(/\s*[\r\n]+\s*/gu, ' ');
}
