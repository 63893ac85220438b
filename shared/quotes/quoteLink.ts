import type { Message } from '../text/message.ts';

/** An English and a French quotation that render each other; several links may share a quotation. */
export interface QuoteLink {
  readonly en: string;
  readonly fr: string;
  /** 0..1 */
  readonly confidence: number;
  readonly origin: 'automatic' | 'edited';
  /** Why the two were paired. */
  readonly reason: Message;
}
