import type { BeadContext } from '../beadContext.ts';
import { beadQuantities } from './beadQuantities.ts';
import type { Quantity } from './quantity.ts';

/** How far a sum may be rounded: "a third of 1,000" / "330". */
const ROUNDED = 0.03;

/** A share on one side and on the other what it comes to. */
export interface ComputedShare {
  readonly en: Quantity;
  readonly fr: Quantity;
}

/**
 * "900 people, a third of them" / "900 personnes, dont 300", and the reverse: numbers that neither side has but that
 * are the share of a whole that both have.
 */
export function computedShares(bead: BeadContext): ComputedShare[] {
  const { matches, en, fr } = beadQuantities(bead);
  const wholes = matches.map((match) => match.en.values[0]!);
  const comesTo = (share: Quantity, sum: Quantity): boolean =>
    share.type === 'fraction' &&
    sum.type === 'cardinal' &&
    wholes.some(
      (whole) => Math.abs(share.values[0]! * whole - sum.values[0]!) <= ROUNDED * sum.values[0]!,
    );
  return en.flatMap((own) => {
    const told = fr.find((across) => comesTo(own, across) || comesTo(across, own));
    return told ? [{ en: own, fr: told }] : [];
  });
}
