import type { Span } from './span.ts';

/** What a stretch of text is on the page. A crosshead is a short heading inside an article. */
export type BlockKind = 'paragraph' | 'heading' | 'crosshead' | 'list-item';

/** A block of the text; white space between blocks belongs to none. */
export interface Block extends Span {
  readonly kind: BlockKind;
}
