import type { BeadContext } from '../beadContext.ts';
import type { BeadCheck, Drift } from '../check.ts';
import { isAnswered } from '../modality/answered.ts';
import { asserted } from '../modality/asserted.ts';
import { otherCertainty } from '../modality/certainty.ts';
import { conflict } from '../modality/conflict.ts';
import { doubted } from '../modality/doubted.ts';
import { forceOf } from '../modality/force.ts';
import { foretold } from '../modality/foretold.ts';
import { plainFuture } from '../modality/plainFuture.ts';
import { supposed } from '../modality/supposed.ts';
import { isMonthOfMay } from '../verbs/monthOfMay.ts';

/** An English modal that the French renders by another force, or by none. */
export const modality: BeadCheck = {
  id: 'modality',
  category: 'accuracy/mistranslation',
  severity: 'major',
  docs: 'modality',
  specificity: 7,
  find: (bead) => [
    ...bead.en.tokens.flatMap((_, index) => otherForce(bead, index)),
    ...bead.en.tokens.flatMap((_, index) => foretold(bead, index)),
    ...otherCertainty(bead),
    ...asserted(bead),
    ...supposed(bead),
  ],
};

/** What became of the English modal at `index`, where no French word has its force. */
function otherForce(bead: BeadContext, index: number): Drift[] {
  const force = forceOf(bead, index);
  if (!force || isMonthOfMay(bead.en.text, bead.en.tokens[index]!)) return [];
  if (isAnswered(bead, index, force)) return [];
  if (force === 'shall') return plainFuture(bead, index);
  if (force === 'prediction') return doubted(bead, index);
  return conflict(bead, index, force);
}
