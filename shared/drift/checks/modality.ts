import type { BeadContext } from '../beadContext.ts';
import type { BeadCheck } from '../check.ts';
import { isAnswered } from '../modality/answered.ts';
import { asserted } from '../modality/asserted.ts';
import { otherCertainty } from '../modality/certainty.ts';
import { conflict } from '../modality/conflict.ts';
import { doubted } from '../modality/doubted.ts';
import { foretold } from '../modality/foretold.ts';
import { plainFuture } from '../modality/plainFuture.ts';
import { supposed } from '../modality/supposed.ts';
import { ENGLISH_MODALS, HAVE } from '../tables/modality.ts';
import { isMonthOfMay } from '../verbs/monthOfMay.ts';
import { hasReading } from '../verbs/readings.ts';

/** An English modal that the French renders by another force, or by none. */
export const modality: BeadCheck = {
  id: 'modality',
  category: 'accuracy/mistranslation',
  severity: 'major',
  docs: 'modality',
  specificity: 7,
  find: (bead) => [
    ...bead.en.tokens.flatMap((token, index) => {
      const force = ENGLISH_MODALS.get(token.form) ?? (hasTo(bead, index) ? 'obligation' : null);
      if (!force || isMonthOfMay(bead.en.text, token)) return [];
      if (isAnswered(bead, index, force)) return [];
      if (force === 'shall') return plainFuture(bead, index);
      if (force === 'prediction') return doubted(bead, index);
      return conflict(bead, index, force);
    }),
    ...bead.en.tokens.flatMap((_, index) => foretold(bead, index)),
    ...otherCertainty(bead),
    ...asserted(bead),
    ...supposed(bead),
  ],
};

/** "Has to leave" obliges as "must leave" does. */
function hasTo({ en: { tokens } }: BeadContext, index: number): boolean {
  const verb = tokens[index + 2];
  return (
    HAVE.has(tokens[index]!.form) &&
    tokens[index + 1]?.form === 'to' &&
    verb !== undefined &&
    hasReading(verb.form, 'en', 'infinitive')
  );
}
