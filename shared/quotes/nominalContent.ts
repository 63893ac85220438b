import type { CueSite } from './cueSite.ts';
import { opensOccasion } from './nounPhrases.ts';
import type { Stance } from './quotation.ts';
import { ATTITUDE_NOUNS } from './tables/attribution.ts';
import {
  ADVERB,
  AUXILIARY,
  COMMA,
  COORDINATOR,
  DETERMINER,
  PREPOSITION,
  PRESENT_PARTICIPLE,
  STOP,
  SUBJECT,
} from './tags.ts';
import { formAt, is, type Words } from './words.ts';
import { CIRCUMSTANCES } from './tables/closedWords.ts';

/** Whether a noun phrase after a verb of speech says what was said: "stressed its opposition to …". */
export function sumsUp(words: Words, cue: CueSite, from: number, to: number): boolean {
  if (SPEECH_ACTS.has(cue.stance)) return false;
  const nouns = ATTITUDE_NOUNS[words.language];
  for (let i = from; i < Math.min(to, from + 7); i++) {
    if (is(words, i, PREPOSITION) && !is(words, i, DETERMINER)) return false;
    if (nouns.has(formAt(words, i))) return true;
  }
  return false;
}

/** Stances whose object is what the act is about, not words. */
const SPEECH_ACTS: ReadonlySet<Stance> = new Set(['order', 'praise', 'criticise', 'hope', 'ask']);

function leavesNominal(words: Words, i: number): boolean {
  if (is(words, i, SUBJECT)) return !is(words, i, DETERMINER);
  return is(words, i, PRESENT_PARTICIPLE | ADVERB | AUXILIARY);
}

/** A noun phrase ends before the circumstances of the saying. */
export function nominalEnd(words: Words, from: number, limit: number): number {
  for (let i = from + 1; i < limit; i++) {
    if (is(words, i, COORDINATOR) && leavesNominal(words, i + 1)) return i;
    if (
      is(words, i, COMMA | STOP) ||
      CIRCUMSTANCES.has(formAt(words, i)) ||
      opensOccasion(words, i)
    )
      return i;
  }
  return limit;
}
