import type { Token } from '../../text/token.ts';

/** Whether "may" is the month: written with a capital inside a sentence, or after a hyphen. */
export function isMonthOfMay(text: string, token: Token): boolean {
  if (token.form !== 'may' || token.start === 0) return false;
  return text.startsWith('May', token.start) || text[token.start - 1] === '-';
}
