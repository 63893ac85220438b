import type { Quotation } from '../quotes/quotation.ts';
import type { Both, Language } from '../text/language.ts';
import { once } from '../text/once.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { DriftInput } from './check.ts';

/** The quotations that share words with a span of a text, in the order of the document's list. */
export function quotationsAt(input: DriftInput, language: Language, span: Span): Quotation[] {
  const { sorted, furthest } = byPlace(input)[language];
  const found: Placed[] = [];
  // Backwards, for as long as any quotation that begins earlier reaches into the span.
  for (let i = startingBefore(sorted, span.end) - 1; i >= 0 && furthest[i]! > span.start; i--) {
    if (overlaps(sorted[i]!.quotation, span)) found.push(sorted[i]!);
  }
  return found.sort((a, b) => a.index - b.index).map(({ quotation }) => quotation);
}

interface Placed {
  readonly quotation: Quotation;
  /** Its place in the document's list. */
  readonly index: number;
}

/** Quotations by where they begin, and how far each and all before it reach. */
interface Places {
  readonly sorted: readonly Placed[];
  readonly furthest: readonly number[];
}

const byPlace = once(({ quotes }: DriftInput): Both<Places> => ({
  en: placesOf(quotes.en),
  fr: placesOf(quotes.fr),
}));

function placesOf(quotations: readonly Quotation[]): Places {
  const sorted = quotations
    .map((quotation, index) => ({ quotation, index }))
    .sort((a, b) => a.quotation.start - b.quotation.start);
  let reach = 0;
  const furthest = sorted.map(({ quotation }) => (reach = Math.max(reach, quotation.end)));
  return { sorted, furthest };
}

/** How many begin before an offset. */
function startingBefore(sorted: readonly Placed[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.quotation.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
