import type { Block } from './block.ts';
import type { Language } from './language.ts';
import type { Segment } from './segment.ts';
import type { Token } from './token.ts';

/** A text with all that later steps need of it; offsets are into `text`. */
export interface SegmentedText {
  readonly language: Language;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly segments: readonly Segment[];
  /** The tokens of each segment, in the segments' order. */
  readonly tokens: readonly (readonly Token[])[];
  /** The words of each segment by themselves, in the segments' order. */
  readonly sentences: readonly Sentence[];
}

/**
 * What a segment says, wherever it stands. While a text is edited it is the very same object for as long as its
 * words and their tokens are the same, so that what follows from them alone need not be computed again.
 */
export interface Sentence {
  readonly text: string;
}
