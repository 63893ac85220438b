/** A row to learn from. */
export interface Example {
  readonly features: Float64Array;
  readonly positive: boolean;
  readonly weight: number;
}

/** Two examples, by their places, of which the first is to be scored above the second. */
export interface Preference {
  readonly above: number;
  readonly below: number;
  readonly weight: number;
}
