import type { CueSite } from './cueSite.ts';
import { phraseFrom, subjectAfterVerb, type Run } from './nounPhrases.ts';
import { CAPITAL, COMMA, DETERMINER, MARK, OBJECT, PREPOSITION, STOP, SUBJECT } from './tags.ts';
import { formAt, is, segmentEnd, type Words } from './words.ts';
import { AS_BARE } from './tables/closedWords.ts';

/** The longest aside between a French cue and its subject, in tokens. */
const LONGEST_ASIDE = 20;

/** The speaker after an inverted cue, "…, a déclaré le ministre, …"; null where the cue is not inverted. */
export function invertedSpeaker(words: Words, cue: CueSite): Run | null {
  const before = cue.from - 1;
  if (!is(words, before, COMMA | MARK) && !AS_BARE.has(formAt(words, before))) return null;
  const speaker = subjectAfterVerb(words, cue.to);
  if (!speaker) return null;
  const object = is(words, speaker.from, OBJECT) && !is(words, speaker.from, DETERMINER | SUBJECT);
  return object ? null : speaker;
}

/** The speaker of an incise, "…, a déclaré le ministre, …". */
export function betweenCommas(words: Words, cue: CueSite): Run | null {
  if (cue.kind !== 'finite' || cue.clitic !== null || !cue.frames.includes('i')) return null;
  const speaker = invertedSpeaker(words, cue);
  return speaker && is(words, speaker.to, COMMA | MARK) ? speaker : null;
}

/** "Met en garde, à propos du test, Ann Lee": the subject after an aside between commas. */
export function afterAside(words: Words, i: number): Run | null {
  if (words.language !== 'fr' || !is(words, i, COMMA) || !is(words, i + 1, PREPOSITION))
    return null;
  const end = Math.min(segmentEnd(words, i), i + LONGEST_ASIDE);
  for (let k = i + 2; k < end; k++) {
    if (is(words, k, STOP | MARK)) return null;
    if (is(words, k, COMMA)) return is(words, k + 1, CAPITAL) ? phraseFrom(words, k + 1) : null;
  }
  return null;
}
