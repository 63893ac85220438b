import type { Language } from '../../text/language.ts';
import type { BeadContext } from '../beadContext.ts';
import type { Drift } from '../check.ts';
import { pairDrift } from '../pairDrift.ts';
import { PER, RATES, type Per } from '../tables/rates.ts';
import type { QuantityMatch } from './matchQuantities.ts';
import type { Quantity } from './quantity.ts';

/** How far after a figure the word that it is counted by may stand, in code units. */
const REACH = 60;

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
  const found = RATES[language].exec(bead[language].text.slice(end, end + REACH));
  const per = found && PER[language].get(found[1]!.toLowerCase());
  return per ? { per, end: end + found[0].length } : null;
}
