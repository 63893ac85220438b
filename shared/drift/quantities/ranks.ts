import type { BeadContext } from '../beadContext.ts';
import type { Quantity } from './quantity.ts';

/** What follows an English rank, and how a French superlative begins. */
const SUPERLATIVE = {
  en: /^[-‑\s](?:most|\p{L}+est)(?!\p{L})/u,
  fr: /(?<!\p{L})(?:l[ea]s? (?:plus|moins|meilleure?s?|pires?)|record)(?!\p{L})/iu,
};

/**
 * Ranks that a French superlative leaves out: "the second-largest" / "la plus grande".
 *
 * @param left English numbers without an equal
 * @returns the ranks with what they rank by
 */
export function lostRanks(bead: BeadContext, left: readonly Quantity[]): Quantity[] {
  if (!SUPERLATIVE.fr.test(bead.fr.text)) return [];
  return left.flatMap((quantity) => {
    if (quantity.type !== 'ordinal' || quantity.values[0]! < 2) return [];
    const superlative = SUPERLATIVE.en.exec(bead.en.text.slice(quantity.end));
    return superlative ? [{ ...quantity, end: quantity.end + superlative[0].length }] : [];
  });
}
