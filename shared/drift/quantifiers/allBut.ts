import { findSpans } from '../../text/findSpans.ts';
import { wordsOf, type BeadContext } from '../beadContext.ts';
import type { Drift } from '../check.ts';
import { remainder } from '../quantities/remainder.ts';
import { ALL_BUT_ANSWERS_FR, ALL_BUT_EN } from '../tables/shares.ts';

/** "All but two of the schools" told of the two: nothing in the French leaves anybody out. */
export function allBut(bead: BeadContext): Drift[] {
  const { en, fr } = bead;
  const [span] = findSpans(en.text, ALL_BUT_EN);
  if (
    !span ||
    fr.text === '' ||
    fr.text.search(ALL_BUT_ANSWERS_FR) >= 0 ||
    remainder(bead).length > 0
  )
    return [];
  return [
    { kind: 'allBut', en: span, fr: null, confidence: 0.75, values: { en: wordsOf(en, span) } },
  ];
}
