import type { BeadContext } from '../beadContext.ts';
import type { Drift } from '../check.ts';
import { exchanged } from '../exchanged.ts';
import type { QuantityMatch } from './matchQuantities.ts';

/** Two numbers that changed places: "12 dead and 30 injured" / "30 morts et 12 blessés". */
export function exchangedNumbers(bead: BeadContext, matches: readonly QuantityMatch[]): Drift[] {
  return exchanged(bead, matches, [1, -1], areAlike);
}

/** Whether the two could be taken for one another: other values of one kind. */
function areAlike({ en: a }: QuantityMatch, { en: b }: QuantityMatch): boolean {
  return a.type === b.type && a.unit?.id === b.unit?.id && a.values[0] !== b.values[0];
}
