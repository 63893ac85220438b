import { attributionFrom, type Attribution } from './attribution.ts';
import type { CueRow } from './cueRow.ts';
import type { MarkedSpan } from './pairMarks.ts';
import { COMMA, STOP } from './tags.ts';
import { formAt, is, type Words } from './words.ts';

/** An incise inside the marks: "Le plan, a-t-il dit, est bon." */
export function inciseIn(
  words: Words,
  cues: CueRow,
  span: MarkedSpan,
  index: number,
  from: number,
  to: number,
): Attribution | null {
  if (words.language === 'en' && span.sure) return null;
  for (const cue of cues.between(from, to)) {
    if (words.marked[cue.from] !== index || cue.kind !== 'finite' || !cue.frames.includes('i'))
      continue;
    if (!is(words, cue.from - 1, COMMA)) continue;
    const found = attributionFrom(words, cues, cue.from);
    const third = cue.clitic === null || /(?:ils?|elles?|on)$/u.test(formAt(words, cue.clitic));
    if (found && third && (is(words, found.to, COMMA | STOP) || found.to >= to)) return found;
  }
  return null;
}

export function split(
  words: Words,
  span: MarkedSpan,
  incise: Attribution,
): { start: number; end: number }[] {
  const cutFrom = words.tokens[incise.from - 2]!.end;
  let next = incise.to;
  while (is(words, next, COMMA | STOP)) next++;
  const rest = words.tokens[next]?.start ?? span.end;
  const first = { start: span.start, end: cutFrom };
  return rest < span.end ? [first, { start: rest, end: span.end }] : [first];
}
