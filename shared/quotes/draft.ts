import type { Span } from '../text/span.ts';
import type { CueSite } from './cueSite.ts';
import type { Run } from './nounPhrases.ts';
import type { MarkedSpan } from './pairMarks.ts';
import type { QuotationType } from './quotation.ts';

/** A quotation in the making: its attribution still in tokens. */
export interface Draft extends Span {
  type: QuotationType;
  readonly marked: MarkedSpan | null;
  pieces: Span[];
  /** Tokens, `to` one past the last. */
  readonly from: number;
  readonly to: number;
  end: number;
  cue: CueSite | null;
  speaker: Run | null;
  relay: Run | null;
  occasion: Run | null;
  confidence: number;
  /** One past the attribution that follows it, where there is one. */
  after: number | null;
  /** Whether it is a clause of its own, worth keeping inside other reported words. */
  clause: boolean;
}
