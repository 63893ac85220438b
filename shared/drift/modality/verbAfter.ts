import type { Token } from '../../text/token.ts';
import { MODAL_INTERIOR } from '../tables/modality.ts';

/** The index of the verb of the English modal at `index`. */
export function verbAfter(tokens: readonly Token[], index: number): number {
  let i = index + 1;
  while (i < tokens.length - 1 && MODAL_INTERIOR.has(tokens[i]!.form)) i++;
  return i;
}
