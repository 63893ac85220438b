import type { Both, Language } from '../text/language.ts';
import type { Quotation } from './quotation.ts';
import type { QuoteLink } from './quoteLink.ts';

/** Quotations that render each other, directly or by way of others; one side is empty where nothing does. */
export interface LinkedQuotations extends Both<readonly Quotation[]> {
  readonly links: readonly QuoteLink[];
}

/**
 * Every quotation in the one group that it belongs to: the connected components of the links, in the
 * order of the first language's text, then those that only the other one has. Links to quotations that
 * are not given lead nowhere.
 */
export function groupLinked(
  quotes: Both<readonly Quotation[]>,
  quoteLinks: readonly QuoteLink[],
  first: Language,
): LinkedQuotations[] {
  const all = [...quotes[first], ...quotes[first === 'en' ? 'fr' : 'en']];
  const places = new Map(all.map(({ id }, place) => [id, place]));
  const neighbours = new Map<string, QuoteLink[]>(all.map(({ id }) => [id, []]));
  for (const link of quoteLinks) {
    if (!neighbours.has(link.en) || !neighbours.has(link.fr)) continue;
    for (const id of [link.en, link.fr]) neighbours.get(id)!.push(link);
  }
  const seen = new Set<string>();
  const groups: LinkedQuotations[] = [];
  for (const { id: start } of all) {
    if (seen.has(start)) continue;
    const ids = new Set([start]);
    const links = new Set<QuoteLink>();
    for (const id of ids) {
      for (const link of neighbours.get(id)!) {
        links.add(link);
        ids.add(link.en).add(link.fr);
      }
    }
    for (const id of ids) seen.add(id);
    const members = [...ids].map((id) => places.get(id)!).sort((a, b) => a - b);
    const side = (own: Language) =>
      members.map((place) => all[place]!).filter(({ language }) => language === own);
    groups.push({ en: side('en'), fr: side('fr'), links: [...links] });
  }
  return groups;
}
