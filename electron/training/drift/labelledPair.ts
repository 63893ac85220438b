import type { Both } from '../../../shared/text/language.ts';
import type { Span } from '../../../shared/text/span.ts';

/** The words of a side that people marked as drifted, UTF-16; null where nobody looked. */
export type WordMarks = readonly Span[] | null;

/** A sentence pair and whether its meaning differs. */
export interface LabelledPair {
  readonly en: string;
  readonly fr: string;
  readonly differs: boolean;
  /** Weights of all rows of a set sum to the set's. */
  readonly weight: number;
  readonly set: string;
  readonly type: string;
  /** Rows of one source: one that differs is to be scored above one that does not. */
  readonly group: string;
  /** What must stay on one side when rows are held back. */
  readonly fold: string;
  /** The pair that this one was made of by an edit of one side; itself where nothing was edited. */
  readonly clean: Both<string> | null;
  readonly marks: Both<WordMarks> | null;
}
