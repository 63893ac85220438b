/** One English and one French word of a bead that translate each other. */
export interface WordLink {
  /** Index into the bead's English tokens (those of its segments, joined). */
  readonly en: number;
  readonly fr: number;
  /** Posterior probability, 0..1. */
  readonly probability: number;
}
