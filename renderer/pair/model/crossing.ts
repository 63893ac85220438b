import type { Bead } from '../../../shared/align/bead.ts';

interface Place {
  readonly index: number;
  /** First French segment. */
  readonly at: number;
  /** How many sentences the bead holds. */
  readonly weight: number;
}

/**
 * Indices of the beads that the translation moved: those with both sides that must be taken out, as
 * few sentences as can be, so that all others stand in one order in both texts.
 */
export function movedBeads(beads: readonly Bead[]): ReadonlySet<number> {
  const places = beads.flatMap(({ en, fr }, index): Place[] =>
    en.length > 0 && fr.length > 0 ? [{ index, at: fr[0]!, weight: en.length + fr.length }] : [],
  );
  const inOrder = heaviestIncreasing(places);
  return new Set(places.map(({ index }) => index).filter((index) => !inOrder.has(index)));
}

/**
 * Indices of the heaviest subsequence whose French segments rise. A Fenwick tree over the segments
 * keeps the best sequence that ends at or before each, so that it takes O(n log n).
 */
function heaviestIncreasing(places: readonly Place[]): ReadonlySet<number> {
  const size = 1 + places.reduce((most, { at }) => Math.max(most, at), 0);
  const tree: (Sequence | undefined)[] = [];
  let best: Sequence | null = null;
  for (const place of places) {
    let before: Sequence | null = null;
    for (let i = place.at; i > 0; i -= i & -i) before = heavier(before, tree[i] ?? null);
    const sequence: Sequence = { place, before, weight: place.weight + (before?.weight ?? 0) };
    for (let i = place.at + 1; i <= size; i += i & -i) {
      tree[i] = heavier(tree[i] ?? null, sequence) ?? sequence;
    }
    best = heavier(best, sequence);
  }
  const indices = new Set<number>();
  for (let at = best; at !== null; at = at.before) indices.add(at.place.index);
  return indices;
}

interface Sequence {
  readonly place: Place;
  readonly before: Sequence | null;
  readonly weight: number;
}

function heavier(a: Sequence | null, b: Sequence | null): Sequence | null {
  return (b?.weight ?? 0) > (a?.weight ?? 0) ? b : a;
}
