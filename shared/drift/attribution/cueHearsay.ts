import type { Cue, Quotation } from '../../quotes/quotation.ts';
import { contains } from '../../text/span.ts';
import type { Drift } from '../check.ts';
import { CONDITIONAL_EN } from '../tables/hearsay.ts';
import type { QuotePair } from './quotePairs.ts';
import { attributionDrift } from './report.ts';

/** "Reportedly said" / "a déclaré", "said" / "aurait déclaré". */
export function cueHearsay({ en, fr }: QuotePair): Drift[] {
  if (!en.cue || !fr.cue || en.cue.hearsay === fr.cue.hearsay) return [];
  if (en.cue.hearsay) return [attributionDrift('hearsayLost', en.cue, fr.cue, 'major')];
  if (isConditional(en.cue) || isPassive(en.cue) || en.relay || reportsByTense(fr)) return [];
  return [attributionDrift('hearsayAdded', en.cue, fr.cue, 'major')];
}

/** "The army, a source said, killed them" / "l'armée les aurait tués": the usual French way to say so. */
function reportsByTense({ cue, speaker, start, end }: Quotation): boolean {
  return speaker === null && cue !== null && contains({ start, end }, cue);
}

/** "Is said to" vouches for nothing either. */
function isPassive({ text }: Cue): boolean {
  return /^(?:is|are|was|were|been|being)\s/iu.test(text);
}

/** "Would have said" is a conditional itself. */
function isConditional({ text }: Cue): boolean {
  return text
    .toLowerCase()
    .split(/\s+/u)
    .some((word) => CONDITIONAL_EN.has(word) && word !== 'said' && word !== 'say');
}
