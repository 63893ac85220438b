import type { CueRow } from './cueRow.ts';
import type { CueSite } from './cueSite.ts';
import { speakerOf } from './cueSpeaker.ts';
import { phraseFrom, type Run } from './nounPhrases.ts';
import { subjectBefore } from './subjects.ts';
import {
  BE,
  CAPITAL,
  COMMA,
  COORDINATOR,
  DETERMINER,
  FINITE,
  HAVE,
  POSSESSIVE,
  PREPOSITION,
  VERBAL,
  WORD,
} from './tags.ts';
import { formAt, is, segmentEnd, segmentStart, type Words } from './words.ts';
import { BEFORE_FRENCH_CUE } from './tables/closedWords.ts';

/** The subject of the cue before, for "said X and added Y", "…, adding that". */
export function inherited(words: Words, cues: CueRow, cue: CueSite): Run | null {
  for (const other of cues.between(segmentStart(words, cue.from), cue.from).reverse()) {
    const speaker = other.kind === 'finite' ? speakerOf(words, other) : null;
    if (speaker) return speaker;
  }
  return (
    subjectOf(words, segmentStart(words, cue.from), cue.from) ??
    (cue.kind === 'participle' ? subjectAfter(words, cue.to) : null)
  );
}

/** "En signalant que …, il a dit": the subject of the main clause after the comma. */
function subjectAfter(words: Words, from: number): Run | null {
  const end = segmentEnd(words, from);
  for (let i = from; i < end; i++) {
    if (!is(words, i, COMMA)) continue;
    const subject = phraseFrom(words, i + 1);
    if (subject && is(words, subject.to, FINITE | HAVE | BE)) return subject;
  }
  return null;
}

/** The grammatical subject of the first main clause in a stretch: what stands before its verb. */
export function subjectOf(words: Words, from: number, to: number): Run | null {
  let verb = from;
  while (verb < to && !(verb > from && isVerb(words, verb))) verb++;
  if (verb < to) {
    if (BEFORE_FRENCH_CUE.has(formAt(words, verb - 1))) verb--;
    return subjectBefore(words, verb);
  }
  return phraseFrom(words, from);
}

/** Whether a finite verb stands there: of English forms that may be nouns, those that follow one. */
function isVerb(words: Words, i: number): boolean {
  if (is(words, i, VERBAL)) return true;
  return (
    words.language === 'en' &&
    is(words, i, FINITE) &&
    !is(words, i, CAPITAL) &&
    is(words, i - 1, WORD) &&
    !is(words, i - 1, DETERMINER | PREPOSITION | COORDINATOR | POSSESSIVE)
  );
}
