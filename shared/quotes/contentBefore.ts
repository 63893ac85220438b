import type { CueRow } from './cueRow.ts';
import { speakerOf } from './cueSpeaker.ts';
import { invertedSpeaker } from './inverted.ts';
import { hasMainClause } from './clauses.ts';
import { commaInside, contentEnd } from './contentEnd.ts';
import type { CueSite } from './cueSite.ts';
import type { Draft } from './draft.ts';
import { indirectDraft } from './indirectDraft.ts';
import type { Run } from './nounPhrases.ts';
import {
  ADVERB,
  COMMA,
  COORDINATOR,
  MARK,
  PREPOSITION,
  PRESENT_PARTICIPLE,
  RELATIVE,
  STOP,
  THAT,
  TIME,
} from './tags.ts';
import { formAt, is, segmentEnd, segmentStart, type Words } from './words.ts';
import { AS } from './tables/closedWords.ts';

/** Content that stands before its cue: "The plan is good, he said." */
export function contentBefore(
  words: Words,
  cues: CueRow,
  cue: CueSite,
  direct: Uint8Array,
): Draft | null {
  if (
    (!cue.frames.includes('i') && !cue.frames.includes('c')) ||
    (cue.kind !== 'finite' && cue.kind !== 'phrase')
  )
    return null;
  const start = segmentStart(words, cue.from);
  const speaker = backSpeaker(words, cue);
  if (!speaker) return null;
  let edge = Math.min(cue.from, speaker.from);
  if (AS.has(formAt(words, edge - 1))) edge--;
  const split = is(words, edge - 1, COMMA) || commaInside(words, edge - 1);
  if ((!split && cue.kind !== 'phrase') || edge - start < (cue.clitic === null ? 4 : 2))
    return null;
  const from = is(words, start, MARK) ? start + 1 : start;
  for (let i = start; i < edge; i++) if (direct[i]) return null;
  const to = is(words, edge - 1, COMMA) ? edge - 1 : edge;
  const tail = Math.max(cue.to, speaker.to);
  const goesOn =
    is(words, tail, COMMA) &&
    tail < segmentEnd(words, cue.from) - 4 &&
    !is(words, tail + 1, PREPOSITION | PRESENT_PARTICIPLE | RELATIVE | TIME) &&
    cue.kind !== 'phrase' &&
    (is(words, tail + 1, THAT | COORDINATOR) || !hasMainClause(words, from, to));
  if (!hasMainClause(words, from, to) && !(goesOn && /[cq]/u.test(cue.frames))) return null;
  const whole = indirectDraft(words, cue, speaker, from, to, 0.85);
  if (!whole || !goesOn || whole.to - whole.from > 12) return whole;
  const rest = indirectDraft(
    words,
    cue,
    speaker,
    tail + 1,
    contentEnd(words, cues, tail + 1, segmentEnd(words, cue.from)),
    0.8,
  );
  if (!rest) return whole;
  return { ...whole, end: rest.end, to: rest.to, pieces: [...whole.pieces, ...rest.pieces] };
}

function backSpeaker(words: Words, cue: CueSite): Run | null {
  if (cue.kind === 'phrase' || cue.clitic !== null) return speakerOf(words, cue);
  const inverted = invertedSpeaker(words, cue);
  if (inverted) return inverted;
  if (
    words.language === 'fr' ||
    !(
      is(words, cue.to, STOP | COMMA | PREPOSITION | TIME | ADVERB) ||
      cue.to >= segmentEnd(words, cue.from)
    )
  )
    return null;
  return speakerOf(words, cue);
}
