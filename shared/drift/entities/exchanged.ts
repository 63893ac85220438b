import type { BeadContext } from '../beadContext.ts';
import type { Drift } from '../check.ts';
import { haveExchanged, spanOfBoth, type Placed } from '../exchanged.ts';
import { pairDrift } from '../pairDrift.ts';
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
  return placed.flatMap((one, i) =>
    placed
      .slice(i + 1)
      .filter((two) => haveExchanged(bead, one, two, [-1]))
      .map((two) =>
        pairDrift(bead, 'exchanged', spanOfBoth(one.en, two.en), spanOfBoth(one.fr, two.fr), 0.8),
      ),
  );
}

function isSame(a: EntityMention, b: EntityMention): boolean {
  return [...a.entities].some((entity) => b.entities.has(entity));
}
