import type { Bead } from './bead.ts';

/**
 * Beads in the order of their English segments; a bead without English stands after the bead that
 * holds the French segment before it.
 */
export function orderBeads(beads: readonly Bead[]): Bead[] {
  const ordered = beads.filter(({ en }) => en.length > 0).sort((a, b) => a.en[0]! - b.en[0]!);
  const french = beads.filter(({ en }) => en.length === 0).sort((a, b) => a.fr[0]! - b.fr[0]!);
  const followers = new Map<Bead | null, Bead[]>();
  const holder = new Map(ordered.flatMap((bead) => bead.fr.map((segment) => [segment, bead])));
  for (const bead of french) {
    const place = holder.get(bead.fr[0]! - 1) ?? null;
    followers.set(place, [...(followers.get(place) ?? []), bead]);
    for (const segment of bead.fr) if (place) holder.set(segment, place);
  }
  const after = (bead: Bead | null): readonly Bead[] => followers.get(bead) ?? [];
  return [...after(null), ...ordered.flatMap((bead) => [bead, ...after(bead)])];
}
