import type { Span } from '../../../shared/text/span.ts';
import { differenceOf } from '../../../shared/document/difference.ts';

/** The stretch of the French that the editor holds, in the text that it was last seen in. */
export interface Editing extends Span {
  readonly text: string;
}

/**
 * Where the edited stretch lies in the text as it is now. It stays the person's until they move on:
 * whatever the analysis makes of the sentence meanwhile, no word goes from under the caret. Changes
 * from elsewhere (an undo, a fix) move it, or grow it when they touch it.
 */
export function editedSpan(editing: Editing, text: string): Span {
  const { start, end } = editing;
  const difference = differenceOf(editing.text, text);
  if (!difference) return { start, end };
  const { before, after } = difference;
  const shift = after.end - before.end;
  if (before.end < start) return { start: start + shift, end: end + shift };
  if (before.start > end) return { start, end };
  return { start: Math.min(start, before.start), end: Math.max(end, before.end) + shift };
}

/** What is left of the spans outside of the edited stretch; white space alone is nothing. */
export function outside<T extends Span>(text: string, spans: readonly T[], edited: Span): T[] {
  return spans
    .flatMap((span) => [
      { ...span, end: Math.min(span.end, edited.start) },
      { ...span, start: Math.max(span.start, edited.end) },
    ])
    .filter(({ start, end }) => start < end && text.slice(start, end).trim() !== '');
}
