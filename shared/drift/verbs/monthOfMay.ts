import type { Token } from '../../text/token.ts';

/** Whether "may" is the month: written with a capital inside a sentence. */
export function isMonthOfMay(text: string, token: Token): boolean {
  return token.form === 'may' && token.start > 0 && text.startsWith('May', token.start);
}
