/** What a benchmark found, for people: a caption, and rows of cells under headed columns. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** How the figures come about, where the caption cannot say it. */
  readonly notes?: readonly string[];
}
