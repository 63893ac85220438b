import { linkedTokens, spanOf, type BeadContext } from '../beadContext.ts';
import type { Drift } from '../check.ts';
import { pairDrift } from '../pairDrift.ts';
import { LITOTES, NEAR_NEGATIONS, VERBAL_NEGATORS_EN } from '../tables/negation.ts';
import { isInverter } from './isInverter.ts';

/** How far before the French word its negation may stand. */
const REACH = 5;

/**
 * "Not impossible" / "impossible": the weak yes became a no. The negative word is rendered by a negative one, and
 * nothing denies that.
 */
export function lostLitotes(bead: BeadContext): Drift[] {
  const { en, fr } = bead;
  return en.tokens.flatMap((token, i) => {
    const denied = VERBAL_NEGATORS_EN.has(en.tokens[i - 1]?.form ?? '') && LITOTES.test(token.form);
    // "Difficult, if not impossible" may be the worse of the two.
    if (!denied || en.tokens[i - 2]?.form === 'if') return [];
    const across = linkedTokens(bead, 'en', i).find((one) => isInverter(bead, 'fr', one));
    if (across === undefined) return [];
    const before = fr.tokens.slice(Math.max(0, across - REACH), across);
    if (before.some(({ form }) => NEAR_NEGATIONS.has(form))) return [];
    const own = spanOf(en.tokens.slice(i - 1, i + 1));
    return [{ ...pairDrift(bead, 'litotes', own, fr.tokens[across]!, 0.8), severity: 'major' }];
  });
}
