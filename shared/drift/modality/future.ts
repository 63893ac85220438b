import { verbReadings } from '../../lexicon/morphology/verbReadings.ts';
import type { Token } from '../../text/token.ts';
import { MODAL_INTERIOR } from '../tables/modality.ts';

/** Where the verb stands that an English modal at `index` governs. */
export function verbAfter(tokens: readonly Token[], index: number): number {
  let i = index + 1;
  while (i < tokens.length - 1 && MODAL_INTERIOR.has(tokens[i]!.form)) i++;
  return i;
}

/** Whether a French form foretells: "sera". */
export function isFuture(token: Token): boolean {
  return verbReadings(token.form, 'fr').some(
    ({ mood, tense }) => mood === 'indicative' && tense === 'future',
  );
}

/** Whether a French form leaves open: "serait". */
export function isConditional(token: Token): boolean {
  return verbReadings(token.form, 'fr').some(({ mood }) => mood === 'conditional');
}
