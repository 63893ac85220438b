import type { CueRow } from './cueRow.ts';
import { rightOf } from './besideMarks.ts';
import { titleCase } from './classify.ts';
import { hasMainClause } from './clauses.ts';
import type { Draft } from './draft.ts';
import { inciseIn } from './incises.ts';
import type { MarkedSpan } from './pairMarks.ts';
import {
  CAPITAL,
  COMMA,
  COORDINATOR,
  DETERMINER,
  MARK,
  STOP,
  SUBJECT,
  THAT,
  WORD,
} from './tags.ts';
import { formAt, is, segmentEnd, segmentStart, tokenAt, type Words } from './words.ts';

/** Whether a comma or "and" alone stands between two fragments: they are of one kind. */
export function sibling(words: Words, last: Draft, span: MarkedSpan): boolean {
  if (!last.marked?.close || !span.open) return false;
  const between = words.text.slice(last.marked.close.end, span.open.start);
  return /^(?:,|,? (?:et|ou|and|or)|,? et (?:de|d'|à))? ?$/u.test(between.trimEnd());
}

/** Whether a marked stretch goes on with the quotation before it, around or after its incise. */
export function carriesOn(
  words: Words,
  cues: CueRow,
  last: Draft,
  span: MarkedSpan,
  index: number,
  from: number,
  to: number,
  adjacent: boolean,
): boolean {
  if (last.type === 'mention' || last.after === null || !last.marked) return false;
  const open = span.open ? tokenAt(words.tokens, span.open.start) : from;
  const apart = words.block[open]! - words.block[last.after - 1]!;
  if (apart > 1 || (apart === 1 && open > segmentStart(words, open))) return false;
  const gap = open - last.after;
  if (gap < 0 || gap > 60) return false;
  const same = words.segment[last.after - 1] === words.segment[open];
  const stopped = afterStop(words, open);
  for (let i = last.after; same && i < open - (stopped ? 1 : 0); i++) {
    if (is(words, i, COORDINATOR | THAT | STOP)) return false;
  }
  const resumes = is(words, open - 1, COMMA) && !is(words, from, CAPITAL);
  if (to - from < 2 && !resumes) return false;
  const told = cues
    .between(last.after, open)
    .some(({ kind }) => kind === 'finite' || (kind === 'participle' && !resumes));
  if ((same && told) || titleCase(words, from, to)) return false;
  if (formAt(words, open - 1) === ':') return false;
  if (same) return is(words, open - 1, COMMA) || stopped || (gap === 0 && awaitsMore(last));
  if (!adjacent || inciseIn(words, cues, span, index, from, to)) return false;
  if (newClause(words, last.after)) return false;
  // A second sentence carries on only right after the attribution's own, and with none of its own.
  const close = span.close ? tokenAt(words.tokens, span.close.end) : to;
  if (rightOf(words, cues, close, to) || !endsHere(words, close, to)) return false;
  const next = words.segment[last.after - 1]! + 1;
  return words.segment[open] === next && (stopped || gap === 0);
}

/** Whether a sentence ends right before the mark, inside another's marks perhaps. */
function afterStop(words: Words, open: number): boolean {
  let i = open - 1;
  while (is(words, i, MARK)) i--;
  return is(words, i, STOP) || formAt(words, i) === '.';
}

/** "“A,” he said “B”"; but "told “B”" names who was told, and after a fragment the cue opens anew. */
function awaitsMore({ type, cue }: Draft): boolean {
  return type === 'direct' && !cue?.frames.includes('o');
}

/** "X said, and her brother cut in": somebody else acts after the attribution. */
function newClause(words: Words, from: number): boolean {
  const end = segmentEnd(words, from - 1);
  for (let i = from; i < end; i++) {
    if (!is(words, i, COORDINATOR) || !is(words, i - 1, COMMA)) continue;
    if (!is(words, i + 1, SUBJECT | DETERMINER | CAPITAL)) continue;
    return hasMainClause(words, i + 1, end);
  }
  return false;
}

/** Whether nothing of the reporter's follows in the sentence. */
function endsHere(words: Words, close: number, to: number): boolean {
  return (
    close >= words.tokens.length ||
    words.segment[close] !== words.segment[to - 1] ||
    !is(words, close, WORD | COMMA)
  );
}
