import type { Block } from './block.ts';
import type { Language } from './language.ts';
import type { Sentence } from './sentence.ts';
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
