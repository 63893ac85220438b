/** Whether a bead was computed, confirmed by a person as computed, or set by a person. */
export type BeadOrigin = 'automatic' | 'confirmed' | 'edited';

/**
 * One alignment group: indices of English and of French segments, ascending. One side may be empty.
 * Every segment is in exactly one bead. Beads are ordered by their English segments; a bead without
 * English stands after the bead that holds the French segment before it.
 */
export interface Bead {
  readonly en: readonly number[];
  readonly fr: readonly number[];
  /** 0..1; 1 for beads that a person confirmed or set. */
  readonly confidence: number;
  readonly origin: BeadOrigin;
}
