import type { Language } from '../../text/language.ts';
import type { Token } from '../../text/token.ts';
import { insideMarks, type BeadContext } from '../beadContext.ts';
import type { Drift } from '../check.ts';
import { pairDrift } from '../pairDrift.ts';
import { CERTAINTY } from '../tables/modality.ts';
import { isMonthOfMay } from '../verbs/monthOfMay.ts';

/** "Perhaps" against "certainement", where each side has but one such adverb. */
export function otherCertainty(bead: BeadContext): Drift[] {
  const read = (side: Language): Token[] =>
    bead[side].tokens.filter(
      (token) => CERTAINTY[side].has(token.form) && !isMonthOfMay(bead[side].text, token),
    );
  const [en, fr] = [read('en'), read('fr')];
  if (en.length !== 1 || fr.length !== 1) return [];
  const [a, b] = [CERTAINTY.en.get(en[0]!.form)!, CERTAINTY.fr.get(fr[0]!.form)!];
  if (a === b) return [];
  const far = Math.abs(a - b) > 1 || insideMarks(bead.en, en[0]!);
  const kind = a > b ? 'weakened' : 'strengthened';
  return [{ ...pairDrift(bead, kind, en[0]!, fr[0]!, 0.8), severity: far ? 'major' : 'minor' }];
}
