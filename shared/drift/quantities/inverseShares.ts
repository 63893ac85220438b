import type { BeadContext } from '../beadContext.ts';
import type { Drift } from '../check.ts';
import { pairDrift } from '../pairDrift.ts';
import { FACTOR_GROWS_FR, FACTOR_SHRINKS_FR, LESS_AFTER_SHARE_EN } from '../tables/shareChanges.ts';
import { beadQuantities } from './beadQuantities.ts';
import type { Quantity } from './quantity.ts';

/**
 * A share that became so many times the whole, or its reverse: "half that" / "deux fois plus élevé", "a quarter less
 * likely" / "quatre fois moindre". "Half as many" is "deux fois moins".
 */
export function inverseShares(bead: BeadContext): Drift[] {
  const { en, fr } = beadQuantities(bead);
  return en.flatMap((share) => {
    if (share.type !== 'fraction') return [];
    const times = fr.find((one) => one.type === 'multiple' && isInverse(share, one));
    return times && isContrary(bead, share, times)
      ? [pairDrift(bead, 'inverse', share, times, 0.75)]
      : [];
  });
}

function isInverse(share: Quantity, times: Quantity): boolean {
  return Math.abs(share.values[0]! * times.values[0]! - 1) < 1e-9;
}

function isContrary({ en, fr }: BeadContext, share: Quantity, times: Quantity): boolean {
  const after = fr.text.slice(times.end);
  if (FACTOR_GROWS_FR.test(after)) return true;
  return FACTOR_SHRINKS_FR.test(after) && LESS_AFTER_SHARE_EN.test(en.text.slice(share.end));
}
