import { findMarks } from '../quotes/marks.ts';
import type { Language } from '../text/language.ts';
import { contains, type Span } from '../text/span.ts';
import type { DriftInput } from './check.ts';

/** Marks stand so close to the words that they enclose: with a space, and a full stop. */
const REACH = 3;

/**
 * Whether a mark stands in or beside the span that belongs to no marked quotation of its text: one
 * half of a pair is missing there, or the marks were read otherwise. What is quoted cannot be told.
 */
export function hasLooseMarks(input: DriftInput, language: Language, span: Span): boolean {
  const { text, blocks } = input[language];
  const wide = { start: span.start - REACH, end: span.end + REACH };
  const edges = input.quotes[language]
    .filter(({ marks }) => marks !== null)
    .flatMap(({ start, end, pieces }) => [start, end, ...pieces.flatMap((p) => [p.start, p.end])]);
  return findMarks(text, blocks).some(
    (mark) =>
      contains(wide, mark) &&
      !edges.some((edge) => edge >= mark.start - REACH && edge <= mark.end + REACH),
  );
}
