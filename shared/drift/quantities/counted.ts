import type { Language } from '../../text/language.ts';
import type { Token } from '../../text/token.ts';
import type { BeadContext } from '../beadContext.ts';
import type { Drift } from '../check.ts';
import { pairDrift } from '../pairDrift.ts';
import { kindsOf } from '../tables/countedNouns.ts';
import type { QuantityMatch } from './matchQuantities.ts';
import type { Quantity } from './quantity.ts';

/** How far after its number a noun stands at most: "300 displaced families". */
const REACH = 3;

/** The right number of something else: "300 families" / "300 personnes". */
export function otherCounted(bead: BeadContext, matches: readonly QuantityMatch[]): Drift[] {
  return matches.flatMap(({ en, fr }) => {
    if (en.type !== 'cardinal' || en.unit || fr.unit) return [];
    const [own, across] = [nounAfter(bead, 'en', en), nounAfter(bead, 'fr', fr)];
    if (!own || !across) return [];
    const kinds = kindsOf(across.form, 'fr');
    if (kindsOf(own.form, 'en').some((kind) => kinds.includes(kind))) return [];
    return [
      pairDrift(
        bead,
        'counted',
        { start: en.start, end: own.end },
        { start: fr.start, end: across.end },
        0.75,
      ),
    ];
  });
}

/** The first noun of the table right after a number. */
function nounAfter(bead: BeadContext, language: Language, { end }: Quantity): Token | null {
  const { tokens } = bead[language];
  const first = tokens.findIndex(({ start }) => start >= end);
  if (first < 0) return null;
  for (const token of tokens.slice(first, first + REACH)) {
    if (token.kind === 'punctuation') return null;
    if (kindsOf(token.form, language).length > 0) return token;
  }
  return null;
}
