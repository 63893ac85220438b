import { hasLemma, linkedTokens, type BeadContext } from '../beadContext.ts';
import type { Drift } from '../check.ts';
import { pairDrift } from '../pairDrift.ts';
import { CLAIMING_VERBS_EN, FACTIVE_VERBS_FR, VOUCHING_EN } from '../tables/stances.ts';
import { isVerb } from './isVerb.ts';

/** "Claims that" / "a révélé que": the French vouches for what the English leaves with the speaker. */
export function vouchedFor(bead: BeadContext): Drift[] {
  if (hasLemma(bead.en, VOUCHING_EN) || !hasLemma(bead.en, CLAIMING_VERBS_EN)) return [];
  return bead.en.tokens.flatMap((token, index) => {
    if (!isVerb(bead.en, index, CLAIMING_VERBS_EN)) return [];
    const across = linkedTokens(bead, 'en', index).find((i) =>
      isVerb(bead.fr, i, FACTIVE_VERBS_FR),
    );
    return across === undefined
      ? []
      : [{ ...pairDrift(bead, 'vouched', token, bead.fr.tokens[across]!, 0.8) }];
  });
}
