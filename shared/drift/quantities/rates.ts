import type { Language } from '../../text/language.ts';
import type { BeadContext } from '../beadContext.ts';
import type { Drift } from '../check.ts';
import { pairDrift } from '../pairDrift.ts';
import { RATES, type Per } from '../tables/rates.ts';
import type { QuantityMatch } from './matchQuantities.ts';
import type { Quantity } from './quantity.ts';

/** The same figure counted by something else: "$30 a month" / "30 dollars par an". */
export function otherRates(bead: BeadContext, matches: readonly QuantityMatch[]): Drift[] {
  return matches.flatMap(({ en, fr }) => {
    const [a, b] = [rateAfter(bead, 'en', en), rateAfter(bead, 'fr', fr)];
    if (!a || !b || a.per === b.per) return [];
    return [
      pairDrift(
        bead,
        'unit',
        { start: en.start, end: a.end },
        { start: fr.start, end: b.end },
        0.85,
      ),
    ];
  });
}

function rateAfter(
  bead: BeadContext,
  language: Language,
  { end }: Quantity,
): { readonly per: Per; readonly end: number } | null {
  const after = bead[language].text.slice(end);
  for (const [per, pattern] of RATES[language]) {
    const found = pattern.exec(after);
    if (found) return { per, end: end + found[0].length };
  }
  return null;
}
