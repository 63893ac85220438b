import type { Message } from '../text/message.ts';
import type { Span } from '../text/span.ts';
import type { Severity } from './severity.ts';

/** MQM categories that findings use. Source: MQM typology (themqm.org). */
export type MqmCategory =
  | 'accuracy/mistranslation'
  | 'accuracy/omission'
  | 'accuracy/addition'
  | 'accuracy/untranslated'
  | 'terminology/inconsistent'
  | 'terminology/wrong-term'
  | 'style/register'
  | 'linguistic-conventions/quotation-marks'
  | 'locale/number-format';

/** What a finding rests on, for the reader who asks why. */
export type Evidence =
  | { readonly type: 'words'; readonly en: Span; readonly fr: Span; readonly probability: number }
  | {
      readonly type: 'table';
      readonly table: string;
      readonly entry: string;
      readonly source: string;
    }
  | { readonly type: 'rule'; readonly message: Message };

/** A safe change of the French that would mend the finding. */
export interface Fix extends Span {
  readonly replacement: string;
}

/** One suspected drift. */
export interface Finding {
  /** Stable while the words of both spans and their place among equals stay the same. */
  readonly id: string;
  /** Id of the check that made it, as in the list of checks. */
  readonly check: string;
  /** What kind of drift within the check: "negation-lost". */
  readonly kind: string;
  readonly category: MqmCategory;
  readonly severity: Severity;
  /** 0..1 */
  readonly confidence: number;
  /** Index of the bead. */
  readonly bead: number;
  /** The exact words on each side; null where that side has none. */
  readonly en: Span | null;
  readonly fr: Span | null;
  /** Ids of the quotations that the words lie in. */
  readonly quotation: { readonly en: string | null; readonly fr: string | null };
  readonly explanation: Message;
  readonly evidence: readonly Evidence[];
  readonly fix: Fix | null;
}
