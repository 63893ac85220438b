import { projected, tokenHasLemma, type BeadContext } from '../beadContext.ts';
import { FRENCH_ANSWERS, type ModalForce } from '../tables/modality.ts';
import { rendersOtherModal } from './rendersOther.ts';

/** How far from where the modal is rendered a word that answers it may stand. */
export const ANSWER_REACH = 7;

/** Whether a French word near by says what an English modal of that force does. */
export function isAnswered(bead: BeadContext, index: number, force: ModalForce): boolean {
  const place = projected(bead, 'en', index);
  return bead.fr.tokens.some(
    (token, i) =>
      Math.abs(i - place) <= ANSWER_REACH &&
      tokenHasLemma(token, 'fr', FRENCH_ANSWERS[force]) &&
      !rendersOtherModal(bead, i, index),
  );
}
