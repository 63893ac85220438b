import type { Language } from '../text/language.ts';
import type { Span } from '../text/span.ts';

/** One change of a text: the words of `span` give way to `text`. */
export interface Splice {
  readonly language: Language;
  readonly span: Span;
  readonly text: string;
}

/** The text after the change. */
export function spliceString(text: string, { span, text: inserted }: Splice): string {
  return text.slice(0, span.start) + inserted + text.slice(span.end);
}

/** The change that takes `splice` back; `before` is the text that it was made on. */
export function reverseSplice(before: string, { language, span, text }: Splice): Splice {
  return {
    language,
    span: { start: span.start, end: span.start + text.length },
    text: before.slice(span.start, span.end),
  };
}

/**
 * Where a span lies after the change; null when its words are gone. What is typed inside a span
 * belongs to it, what is typed at its edges does not; a span that is replaced exactly keeps the new
 * words.
 */
export function moveSpan(span: Span, { span: cut, text }: Splice): Span | null {
  const shift = text.length - (cut.end - cut.start);
  if (cut.start === cut.end) {
    if (cut.start >= span.end) return span;
    if (cut.start <= span.start) return { start: span.start + shift, end: span.end + shift };
  }
  const exact = cut.start === span.start && cut.end === span.end;
  const start = exact ? span.start : moveStart(span.start, cut, text.length);
  const end = exact ? span.start + text.length : moveEnd(span.end, cut, shift);
  if (start >= end) return null;
  return start === span.start && end === span.end ? span : { start, end };
}

function moveStart(start: number, cut: Span, inserted: number): number {
  if (start >= cut.end) return start + inserted - (cut.end - cut.start);
  // Words cut from inside or from the front of the span: what replaces them at its very start is its own.
  return start <= cut.start ? start : cut.start + inserted;
}

function moveEnd(end: number, cut: Span, shift: number): number {
  if (end <= cut.start) return end;
  return end >= cut.end ? end + shift : cut.start;
}

/** Where a boundary lies after the change; null when the words on both its sides were replaced. */
export function moveBoundary(at: number, { span: cut, text }: Splice): number | null {
  if (at <= cut.start) return at;
  if (at >= cut.end) return at + text.length - (cut.end - cut.start);
  return null;
}
