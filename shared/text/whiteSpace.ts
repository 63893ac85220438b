import type { Span } from './span.ts';

const NOT_SPACE = /\S/u;
const isSpace = (text: string, at: number): boolean => !NOT_SPACE.test(text[at]!);

/** The span without the white space at its ends; an empty span at its start if there is nothing else. */
export function trimSpan(text: string, { start, end }: Span): Span {
  let last = end;
  while (last > start && isSpace(text, last - 1)) last--;
  let first = start;
  while (first < last && isSpace(text, first)) first++;
  return first < last ? { start: first, end: last } : { start, end: start };
}

export function isBlank({ start, end }: Span): boolean {
  return start >= end;
}
