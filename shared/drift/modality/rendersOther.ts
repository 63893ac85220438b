import { linkedTokens, type BeadContext } from '../beadContext.ts';
import { ANY_MODAL } from '../tables/modality.ts';

/** Whether a French word renders an English modal other than the one at `modal`: it answers no two. */
export function rendersOtherModal(bead: BeadContext, french: number, modal: number): boolean {
  const links = linkedTokens(bead, 'fr', french);
  const isModal = (i: number): boolean => ANY_MODAL.has(bead.en.tokens[i]!.form);
  return !links.includes(modal) && links.some(isModal);
}
