import { marksOf, type Mark } from '../quotes/marks.ts';
import type { Both, Language } from '../text/language.ts';
import { once } from '../text/once.ts';
import { contains, type Span } from '../text/span.ts';
import type { DriftInput } from './check.ts';

/** Marks stand so close to the words that they enclose: with a space, and a full stop. */
const REACH = 3;

/**
 * Whether a mark stands in or beside the span that belongs to no marked quotation of its text: one
 * half of a pair is missing there, or the marks were read otherwise. What is quoted cannot be told.
 */
export function hasLooseMarks(input: DriftInput, language: Language, span: Span): boolean {
  const wide = { start: span.start - REACH, end: span.end + REACH };
  return looseMarks(input)[language].some((mark) => contains(wide, mark));
}

const looseMarks = once((input: DriftInput): Both<readonly Mark[]> => {
  const looseIn = (language: Language): Mark[] => {
    const edges = input.quotes[language]
      .filter(({ marks }) => marks !== null)
      .flatMap(({ start, end, pieces }) => [start, end, ...pieces.flatMap((p) => [p.start, p.end])])
      .sort((a, b) => a - b);
    return marksOf(input[language]).filter((mark) => {
      const next = edges[firstNotBefore(edges, mark.start - REACH)];
      return next === undefined || next > mark.end + REACH;
    });
  };
  return { en: looseIn('en'), fr: looseIn('fr') };
});

/** The first place of ascending numbers that holds no less than a value. */
function firstNotBefore(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
