import type { Span } from '../text/span.ts';
import { wordsOf, type BeadContext } from './beadContext.ts';
import type { Drift } from './check.ts';
import { bareSpan } from './bareSpan.ts';

/**
 * A drift that shows in words of both sides, which its message names.
 *
 * @param en the English words: a span, or whatever has one, a token or a number
 * @param confidence 0..1
 */
export function pairDrift(
  bead: BeadContext,
  kind: string,
  en: Span,
  fr: Span,
  confidence: number,
): Drift {
  const values = { en: wordsOf(bead.en, en), fr: wordsOf(bead.fr, fr) };
  return { kind, en: bareSpan(en), fr: bareSpan(fr), confidence, values };
}
