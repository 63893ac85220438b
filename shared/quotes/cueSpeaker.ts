import type { CueSite } from './cueSite.ts';
import { phraseFrom, subjectAfterVerb, type Run } from './nounPhrases.ts';
import { subjectBefore } from './subjects.ts';
import {
  ADVERB,
  COORDINATOR,
  OBJECT,
  PREPOSITION,
  PRESENT_PARTICIPLE,
  VERBAL,
  WORD,
} from './tags.ts';
import { formAt, is, segmentStart, type Words } from './words.ts';
import { AGENT_LEADS, AS_FR } from './tables/closedWords.ts';

/** Who speaks by a cue, as far as its own clause tells; null where that names nobody. */
export function speakerOf(words: Words, cue: CueSite): Run | null {
  if (cue.clitic !== null) return { from: cue.clitic, to: cue.clitic + 1 };
  if (cue.kind === 'phrase')
    return phraseFrom(words, cue.to, cue.from === segmentStart(words, cue.from));
  if (invertedBy(words, cue.from - 1)) return subjectAfterVerb(words, cue.to);
  if (cue.kind === 'passive')
    return quotedAs(words, cue.to) ? subjectBefore(words, cue.from) : agentAfter(words, cue.to);
  const subject = subjectBefore(words, cue.from);
  // "X left, adding that": the subject is that of the clause before.
  if (cue.kind === 'participle' && !(subject && namesOnly(words, cue.from - 1, subject)))
    return null;
  return subject;
}

/** Whether the phrase before a participle goes with it: no clause, and nothing between them. */
function namesOnly(words: Words, last: number, { from, to }: Run): boolean {
  for (let i = from; i < to; i++) if (is(words, i, VERBAL)) return false;
  return endsPhrase(words, last);
}

/** Whether a noun phrase can end at `i`, right before a participle that goes with it. */
function endsPhrase(words: Words, i: number): boolean {
  return is(words, i, WORD) && !is(words, i, COORDINATOR | PREPOSITION | OBJECT | ADVERB);
}

/** "X was quoted as saying": the subject speaks. */
function quotedAs(words: Words, i: number): boolean {
  return formAt(words, i) === 'as' && is(words, i + 1, PRESENT_PARTICIPLE);
}

/** "was told by X", "est accusé par X". */
function agentAfter(words: Words, i: number): Run | null {
  return AGENT_LEADS.has(formAt(words, i)) ? phraseFrom(words, i + 1) : null;
}

/** "comme l'explique X", "as reported X": the subject follows. */
function invertedBy(words: Words, i: number): boolean {
  const form = formAt(words, i);
  return AS_FR.has(form) || (form === 'que' && formAt(words, i - 1) === 'ce');
}
