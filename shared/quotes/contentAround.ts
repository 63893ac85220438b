import type { CueRow } from './cueRow.ts';
import { contentEnd } from './contentEnd.ts';
import type { Draft } from './draft.ts';
import { indirectDraft } from './indirectDraft.ts';
import { opensOccasion } from './nounPhrases.ts';
import {
  COMMA,
  COORDINATOR,
  MARK,
  PAST_PARTICIPLE,
  PRESENT_PARTICIPLE,
  STOP,
  SUBORDINATOR,
  TIME,
} from './tags.ts';
import { is, segmentEnd, segmentStart, type Words } from './words.ts';

/** "The governor told reporters, ...": so many tokens may stand between the cue and the comma. */
const LONGEST_ADDRESSEE = 3;
/** The marks open at most so many tokens after the incise. */
const FARTHEST = 12;
const CONFIDENCE = 0.88;

/**
 * Reported words that an incise splits and that go on between marks: "No new road, she said, “will save
 * the port.”" The reporter's words before the incise are hers, too, so what stands between marks is a
 * part of the report.
 *
 * @param draft marked words with the incise as their attribution
 */
export function contentAround(
  words: Words,
  cues: CueRow,
  draft: Draft,
  direct: Uint8Array,
): Draft | null {
  const { cue, speaker } = draft;
  if (cue?.kind !== 'finite' || !speaker || !goesOn(words, draft)) return null;
  const start = segmentStart(words, draft.from);
  const first = Math.min(cue.from, speaker.from);
  if (first < start || !is(words, first - 1, COMMA)) return null;
  const next = afterIncise(words, Math.max(cue.to, speaker.to));
  if (next === null || next > draft.from || draft.from - next > FARTHEST) return null;
  if (cues.between(next, draft.from).length > 0) return null;
  const from = is(words, start, COORDINATOR) ? start + 1 : start;
  if (!isFragment(words, from, first - 1, direct)) return null;
  const to = is(words, first - 2, COORDINATOR) ? first - 2 : first - 1;
  const before = indirectDraft(words, cue, speaker, from, to, CONFIDENCE);
  const end = contentEnd(words, cues, next, segmentEnd(words, draft.from));
  const after = indirectDraft(words, cue, speaker, next, end, CONFIDENCE);
  if (!before || !after) return null;
  return { ...before, to: after.to, end: after.end, pieces: [...before.pieces, ...after.pieces] };
}

/** Whether marked words begin inside a sentence: with a small letter. */
function goesOn(words: Words, { type, marked, from }: Draft): boolean {
  return (
    (type === 'direct' || type === 'partial') &&
    marked?.open !== null &&
    /^\p{Ll}/u.test(words.text.slice(words.tokens[from]!.start))
  );
}

/** The token after the comma that closes the incise. */
function afterIncise(words: Words, end: number): number | null {
  for (let i = end; i <= end + LONGEST_ADDRESSEE; i++) {
    if (is(words, i, COMMA)) return i + 1;
    if (is(words, i, STOP | MARK | COORDINATOR)) return null;
  }
  return null;
}

/** Words that begin what was said, rather than tell when, where or how it was said. */
function isFragment(words: Words, from: number, to: number, direct: Uint8Array): boolean {
  if (to <= from || direct.subarray(from, to).some((token) => token === 1)) return false;
  const circumstance =
    is(words, from, PRESENT_PARTICIPLE | PAST_PARTICIPLE | SUBORDINATOR | TIME) ||
    opensOccasion(words, from);
  return !circumstance;
}
