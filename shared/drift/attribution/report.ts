import type { Span } from '../../text/span.ts';
import { bareSpan } from '../bareSpan.ts';
import type { Drift } from '../check.ts';
import type { Severity } from '../severity.ts';

/** Words of one side as a finding shows them. */
export interface Shown extends Span {
  readonly text: string;
}

/** A drift of an attribution: the words of both sides stand in its explanation. */
export function attributionDrift(
  kind: string,
  en: Shown | null,
  fr: Shown | null,
  severity: Severity,
  confidence = 0.7,
): Drift {
  return {
    kind,
    en: en && bareSpan(en),
    fr: fr && bareSpan(fr),
    confidence,
    severity,
    values: { en: en?.text ?? '', fr: fr?.text ?? '' },
  };
}
