import type { Span } from '../../../shared/text/span.ts';

/**
 * The stretch of the text that the editor of a row holds. It is the passage that the editing touches,
 * with the white space that was typed around it, so that neither a space at the end nor emptying
 * the whole sentence takes the words from under the caret.
 *
 * @param editing what the editor held last, moved along with the text
 * @param passages the row's passages as now computed
 */
export function editorSpan(text: string, editing: Span, passages: readonly Span[]): Span {
  const start = Math.min(editing.start, text.length);
  const held = { start, end: Math.min(Math.max(editing.end, start), text.length) };
  const passage = passages.find((p) => p.start <= held.end && p.end >= held.start);
  if (!passage) return held;
  const before = text.slice(held.start, passage.start);
  const after = text.slice(passage.end, held.end);
  return {
    start: held.start < passage.start && before.trim() === '' ? held.start : passage.start,
    end: held.end > passage.end && after.trim() === '' ? held.end : passage.end,
  };
}
