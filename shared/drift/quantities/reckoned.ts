import type { BeadContext } from '../beadContext.ts';
import { isDenied } from '../negators/isDenied.ts';
import { RECKONING_EN } from '../tables/changes.ts';
import { beadQuantities } from './beadQuantities.ts';
import type { Quantity } from './quantity.ts';

/** Below it two numbers differ by a third too often. */
const LEAST = 3;

/**
 * Whether a French number is what an English one makes with a number that both sides have: "four short of 118" / "114
 * sur 118", "19 percent, down from 27" / "19 %, huit points de moins"; or the rest of a whole: "one in four is still
 * there" / "trois quarts ne sont plus là".
 */
export function isReckonedFrom(bead: BeadContext, en: Quantity, fr: Quantity): boolean {
  const [own, across] = [en.values[0]!, fr.values[0]!];
  if (en.type === 'fraction' && fr.type === 'fraction') {
    const turned = isDenied(bead, 'en') !== isDenied(bead, 'fr');
    return turned && Math.abs(own + across - 1) < 1e-9;
  }
  if (!RECKONING_EN.test(bead.en.text) || own < LEAST || across < LEAST) return false;
  return beadQuantities(bead).matches.some((match) => {
    const shared = match.en.values[0]!;
    return across === Math.abs(shared - own) || across === shared + own;
  });
}
