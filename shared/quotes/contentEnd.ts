import { speakerOf } from './cueSpeaker.ts';
import type { CueRow } from './cueRow.ts';
import { hasMainClause } from './clauses.ts';
import type { CueSite } from './cueSite.ts';
import {
  ADVERB,
  COMMA,
  COORDINATOR,
  DETERMINER,
  INFINITIVE,
  MARK,
  PAST_PARTICIPLE,
  PREPOSITION,
  STOP,
  SUBJECT,
  THAT,
} from './tags.ts';
import { formAt, is, type Words } from './words.ts';
import { REMARK_AFTER_COMMA, TIME_CLAUSES, TURNS, WHEREAS_FR } from './tables/closedWords.ts';

/**
 * Where reported content that begins at `from` ends: at the segment's end, or where another voice
 * begins. Marked words are never cut.
 */
export function contentEnd(words: Words, cues: CueRow, from: number, limit: number): number {
  let end = limit;
  let depth = 0;
  for (let i = from; i < limit; i++) {
    const form = formAt(words, i);
    const marked = words.marked[i] !== words.marked[from] && words.marked[i] !== -1;
    if (form === '(' || form === '[') depth++;
    else if ((form === ')' || form === ']') && depth-- > 0) continue;
    if (marked || depth > 0) continue;
    if (depth < 0 || form === ';' || endsAt(words, cues, i, from)) {
      end = i;
      break;
    }
  }
  return trimEnd(words, from, throughMarks(words, end));
}

function endsAt(words: Words, cues: CueRow, i: number, from: number): boolean {
  if (is(words, i, COMMA)) return hasMainClause(words, from, i) && leavesAtComma(words, cues, i);
  if (is(words, i - 1, MARK) && i > from + 2 && words.marked[i] === -1 && closesBefore(words, i)) {
    if (TIME_CLAUSES.has(formAt(words, i))) return true;
    // English puts the comma inside the marks.
    if (commaInside(words, i - 1) && leavesAtComma(words, cues, i - 1)) return true;
  }
  if (!is(words, i, COORDINATOR) || i <= from + 1) return false;
  const infinitive = is(words, from + 1, INFINITIVE) && is(words, from, PREPOSITION);
  if (infinitive && is(words, i + 1, SUBJECT) && !is(words, i + 1, DETERMINER)) return true;
  const next = openCues(words, cues, i + 1, i + 3)[0];
  if (next?.kind === 'participle') return next.from === i + 1;
  if (next?.kind !== 'finite' || (next.from !== i + 1 && !is(words, i + 1, ADVERB))) return false;
  // "would turn round and support": a bare or weak verb goes on with the reported clause.
  const bare = is(words, next.to - 1, INFINITIVE) && !is(words, next.to - 1, PAST_PARTICIPLE);
  return !bare && !/^(?:opinion|hope|praise)$/u.test(next.stance);
}

/** Whether the marks that end at `i` close on a comma. */
export function commaInside(words: Words, i: number): boolean {
  let at = i;
  while (is(words, at, MARK)) at--;
  return at < i && is(words, at, COMMA);
}

function closesBefore(words: Words, i: number): boolean {
  let at = i - 1;
  while (is(words, at, MARK)) at--;
  return words.marked[at] !== -1;
}

/** A content that ends inside marks goes on to where they close. */
function throughMarks(words: Words, end: number): number {
  const span = words.marked[end - 1] ?? -1;
  if (span === -1) return end;
  let to = end;
  while (to < words.tokens.length && (words.marked[to] !== -1 || words.marked[to + 1] === span))
    to++;
  for (let k = 0; k < 2 && is(words, to, MARK) && words.block[to] === words.block[to - 1]; k++) {
    // A mark before words of a later pair opens that pair.
    if (words.marked[to + 1]! > span) break;
    to++;
  }
  return to;
}

function trimEnd(words: Words, from: number, end: number): number {
  let to = end;
  while (to > from && (is(words, to - 1, STOP | COMMA) || opensOnly(words, to - 1))) to--;
  return to;
}

/** A mark at the edge that closes nothing inside. */
function opensOnly(words: Words, i: number): boolean {
  return is(words, i, MARK) && !closesBefore(words, i + 1);
}

/** Cues in [from, to) that no marked words hold. */
function openCues(words: Words, cues: CueRow, from: number, to: number): CueSite[] {
  return cues.between(from, to).filter((cue) => words.marked[cue.from] === -1);
}

/** Whether another attribution, or the reporter's own remark, follows the comma. */
function leavesAtComma(words: Words, cues: CueRow, comma: number): boolean {
  const at = comma + 1;
  const form = formAt(words, at);
  if (REMARK_AFTER_COMMA[words.language].has(form)) return true;
  if (WHEREAS_FR.has(form) && is(words, at + 1, THAT)) return true;
  if (TURNS.has(form) && newVoice(words, cues, at + 1)) return true;
  const next = openCues(words, cues, at, at + 3)[0];
  if (!next) return introducesNext(words, cues, at);
  if (next.from === at) return next.kind !== 'passive' && next.kind !== 'infinitive';
  if (next.kind === 'participle') return is(words, at, COORDINATOR | ADVERB | PREPOSITION);
  const incise = next.kind === 'finite' && is(words, at, SUBJECT) && words.language === 'en';
  return (incise && is(words, next.to, STOP | COMMA)) || introducesNext(words, cues, at);
}

/** Another subject with a cue of its own follows. */
function newVoice(words: Words, cues: CueRow, from: number): boolean {
  if (is(words, from, THAT)) return false;
  return openCues(words, cues, from, from + 14).some((cue) => startsVoice(words, cue, from));
}

function startsVoice(words: Words, cue: CueSite, from: number): boolean {
  if (cue.kind !== 'finite') return false;
  const speaker = speakerOf(words, cue);
  return speaker !== null && speaker.from <= from + 1;
}

/** "…, X replied: “": a quotation with its own speaker follows. */
function introducesNext(words: Words, cues: CueRow, from: number): boolean {
  return openCues(words, cues, from, from + 12).some(
    (cue) =>
      (is(words, cue.to, MARK | COMMA | THAT) || formAt(words, cue.to) === ':') &&
      startsVoice(words, cue, from),
  );
}
