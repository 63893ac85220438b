import type { BeadContext } from './beadContext.ts';

/** From here on a link is hardly ever a stray one, 0..1. */
export const SURE = 0.6;

/** Whether a link that is hardly a stray one joins the two words. */
export function isSurelyLinked({ links }: BeadContext, en: number, fr: number): boolean {
  return links.some((link) => link.en === en && link.fr === fr && link.probability > SURE);
}
