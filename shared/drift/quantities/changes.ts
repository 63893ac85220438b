import type { Language } from '../../text/language.ts';
import type { BeadContext } from '../beadContext.ts';
import type { Drift } from '../check.ts';
import { pairDrift } from '../pairDrift.ts';
import {
  BEFORE_FROM_TO,
  BEFORE_TO_FROM_EN,
  BETWEEN_FROM_TO,
  BETWEEN_TO_FROM_EN,
  CHANGES,
  type Change,
} from '../tables/changes.ts';
import type { QuantityMatch } from './matchQuantities.ts';
import type { Quantity } from './quantity.ts';
import { withUnit } from './unitDrift.ts';

/** How far before a figure its verb may stand, in code units. */
const REACH = 60;

/** The right figures told of a change in another way: "fell by 20%" / "tombé à 20 %", "from 5 to 8" / "de 8 à 5". */
export function otherChanges(bead: BeadContext, matches: readonly QuantityMatch[]): Drift[] {
  return [
    ...matches.flatMap((match) => amountOrLevel(bead, match)),
    ...turnedRanges(bead, matches),
  ];
}

/** How much it changed on one side, what it became on the other. */
function amountOrLevel(bead: BeadContext, { en, fr }: QuantityMatch): Drift[] {
  if (en.type === 'time' || fr.type === 'time') return [];
  const [a, b] = [changeBefore(bead, 'en', en), changeBefore(bead, 'fr', fr)];
  if (a === null || b === null || a.change === b.change) return [];
  return [
    pairDrift(
      bead,
      'byOrTo',
      { start: a.start, end: withUnit(bead.en, en).end },
      { start: b.start, end: withUnit(bead.fr, fr).end },
      0.8,
    ),
  ];
}

function changeBefore(
  bead: BeadContext,
  language: Language,
  { start }: Quantity,
): { readonly change: Change; readonly start: number } | null {
  const from = Math.max(0, start - REACH);
  const before = bead[language].text.slice(from, start);
  for (const [change, pattern] of Object.entries(CHANGES[language]) as [Change, RegExp][]) {
    const found = pattern.exec(before);
    if (found) return { change, start: from + found.index };
  }
  return null;
}

/** Two figures of which each side begins with another one. */
function turnedRanges(bead: BeadContext, matches: readonly QuantityMatch[]): Drift[] {
  return matches.flatMap((from) =>
    matches.flatMap((to) => {
      if (from.en.values[0] === to.en.values[0]) return [];
      if (!isRange(bead, 'en', from.en, to.en) || !isRange(bead, 'fr', to.fr, from.fr)) return [];
      const en = { start: from.en.start, end: withUnit(bead.en, to.en).end };
      const fr = { start: to.fr.start, end: withUnit(bead.fr, from.fr).end };
      return [pairDrift(bead, 'turned', en, fr, 0.85)];
    }),
  );
}

/** "From 5 to 8", and in English also "to 8 from 5". */
function isRange(bead: BeadContext, language: Language, from: Quantity, to: Quantity): boolean {
  const { text } = bead[language];
  const isLed = (pattern: RegExp, { start }: Quantity): boolean =>
    pattern.test(text.slice(0, start));
  const ties = (pattern: RegExp, a: Quantity, b: Quantity): boolean =>
    a.end < b.start && pattern.test(text.slice(a.end, b.start));
  if (from.end < to.start)
    return isLed(BEFORE_FROM_TO[language], from) && ties(BETWEEN_FROM_TO[language], from, to);
  return language === 'en' && isLed(BEFORE_TO_FROM_EN, to) && ties(BETWEEN_TO_FROM_EN, to, from);
}
