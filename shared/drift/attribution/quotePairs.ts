import type { Quotation } from '../../quotes/quotation.ts';
import type { QuoteLink } from '../../quotes/quoteLink.ts';
import type { Language } from '../../text/language.ts';
import { once } from '../../text/once.ts';
import type { DriftInput } from '../check.ts';
import { otherLanguage } from '../otherLanguage.ts';

/** Two quotations that render each other. */
export interface QuotePair {
  readonly en: Quotation;
  readonly fr: Quotation;
  readonly link: QuoteLink;
  /** True where neither of the two renders another quotation as well. */
  readonly single: boolean;
}

/** All linked quotations of a document. */
export const quotePairs = once((input: DriftInput): readonly QuotePair[] => {
  const en = new Map(input.quotes.en.map((quotation) => [quotation.id, quotation]));
  const fr = new Map(input.quotes.fr.map((quotation) => [quotation.id, quotation]));
  const count = new Map<string, number>();
  for (const link of input.quoteLinks)
    for (const id of [link.en, link.fr]) count.set(id, (count.get(id) ?? 0) + 1);
  return input.quoteLinks.flatMap((link) => {
    const [a, b] = [en.get(link.en), fr.get(link.fr)];
    const single = count.get(link.en) === 1 && count.get(link.fr) === 1;
    return a && b ? [{ en: a, fr: b, link, single }] : [];
  });
});

/**
 * The pairs of which each is the other's only rendering, and both stand between marks; what is plainly somebody's
 * words on one side is no mention on the other.
 */
export const markedPairs = once((input: DriftInput): readonly QuotePair[] =>
  quotePairs(input).filter(
    ({ en, fr, single }) =>
      single && en.marks !== null && fr.marks !== null && (isSaid(en) || isSaid(fr)),
  ),
);

function isSaid({ type }: Quotation): boolean {
  return type !== 'mention';
}

/** The quotations that render each quotation of one side, by its id. */
export function partnersOf(
  pairs: readonly QuotePair[],
  language: Language,
): ReadonlyMap<string, readonly Quotation[]> {
  const partners = new Map<string, Quotation[]>();
  for (const pair of pairs) {
    const list = partners.get(pair[language].id) ?? [];
    partners.set(pair[language].id, [...list, pair[otherLanguage(language)]]);
  }
  return partners;
}
