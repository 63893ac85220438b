import type { Span } from './span.ts';

/** One sentence inside a block; white space between segments belongs to none. */
export interface Segment extends Span {
  /** Index of the block that the segment lies in. */
  readonly block: number;
}
