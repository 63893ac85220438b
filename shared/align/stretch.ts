/** English segments [i0, i1) with French segments [j0, j1). */
export interface Stretch {
  readonly i0: number;
  readonly i1: number;
  readonly j0: number;
  readonly j1: number;
}

/** A stretch, and how probable it is that it is a bead. */
export interface Step extends Stretch {
  readonly probability: number;
}
