import type { Span } from './span.ts';

export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol';

/** A word, number, mark or sign of a text. */
export interface Token extends Span {
  /** The form for look-ups: NFC, lower case, straight apostrophe, no white space inside numbers. */
  readonly form: string;
  readonly kind: TokenKind;
}
