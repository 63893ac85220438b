import { isCapitalAt } from '../../text/capital.ts';
import type { Token } from '../../text/token.ts';

/** Whether a token is written as a name: a capital inside the sentence. */
export function isName(text: string, token: Token): boolean {
  return token.kind === 'word' && token.start > 0 && isCapitalAt(text, token.start);
}
