import type { BeadContext } from '../beadContext.ts';
import type { Drift } from '../check.ts';
import { exchanged, type Placed } from '../exchanged.ts';
import type { EntityMention } from './readEntities.ts';

/**
 * Two known names that changed places: "born in Algeria, she moved to France" / "née en France, elle s'installe en
 * Algérie". Of names that one side tells twice it is not known which is which.
 */
export function exchangedEntities(
  bead: BeadContext,
  en: readonly EntityMention[],
  fr: readonly EntityMention[],
): Drift[] {
  const placed = en.flatMap((own): Placed[] => {
    const [across, ...more] = fr.filter((other) => isSame(own, other));
    const alone = en.filter((other) => isSame(own, other)).length === 1 && more.length === 0;
    return across && alone ? [{ en: own, fr: across }] : [];
  });
  return exchanged(bead, placed, [-1]);
}

function isSame(a: EntityMention, b: EntityMention): boolean {
  return [...a.entities].some((entity) => b.entities.has(entity));
}
