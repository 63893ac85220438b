import {
  AUXILIARY,
  COMMA,
  DETERMINER,
  FINITE,
  PREPOSITION,
  RELATIVE,
  SURELY_FINITE,
} from './tags.ts';
import { is, type Words } from './words.ts';

/** Whether a stretch has a finite verb outside its relative clauses. */
export function hasMainClause(words: Words, from: number, to: number): boolean {
  let relative = false;
  for (let i = from; i < to; i++) {
    if (is(words, i, COMMA)) relative = false;
    if (i > from && is(words, i, RELATIVE) && !is(words, i, DETERMINER)) relative = true;
    if (relative) continue;
    if (is(words, i, SURELY_FINITE | AUXILIARY) && is(words, i, FINITE)) return true;
    if (i > from && is(words, i, FINITE) && !is(words, i - 1, DETERMINER | PREPOSITION))
      return true;
  }
  return false;
}
