import type { Both } from '../text/language.ts';
import { sha256 } from './sha256.ts';

/**
 * What a decision on a quotation goes by, in place of a finding's id: the very words of both sides, so
 * that it holds for these words alone.
 */
export function quotationDecisionId(words: Both<readonly string[]>): string {
  return `quotation:${sha256(JSON.stringify([words.en, words.fr])).slice(0, 32)}`;
}
