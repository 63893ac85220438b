import { findSpans } from '../../text/findSpans.ts';
import { contains } from '../../text/span.ts';
import type { BeadContext } from '../beadContext.ts';
import { ALL_BUT_EN } from '../tables/shares.ts';
import { beadQuantities } from './beadQuantities.ts';
import type { ComputedShare } from './computedShares.ts';

/**
 * "All but two of the 15" told by what is left: "treize". None where the English says no such thing, or the French
 * names no such number.
 *
 * @returns the numbers that the other side does not have: the two of the English, the 13 of the French
 */
export function remainder(bead: BeadContext): ComputedShare[] {
  const [span] = findSpans(bead.en.text, ALL_BUT_EN);
  if (!span) return [];
  const { en, fr, matches } = beadQuantities(bead);
  const but = en.find((quantity) => contains(span, quantity));
  if (!but) return [];
  const wholes = [...en, ...matches.map((match) => match.en)].map(({ values }) => values[0]!);
  const left = [...fr, ...matches.map((match) => match.fr)].flatMap((one) => [
    one,
    ...(one.terms ?? []),
  ]);
  const told = left.find(({ values }) =>
    wholes.some((whole) => values[0] === whole - but.values[0]!),
  );
  return told ? [{ en: but, fr: told }] : [];
}
