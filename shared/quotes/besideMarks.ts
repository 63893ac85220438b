import { attributionBefore, attributionFrom, type Attribution } from './attribution.ts';
import { speakerOf } from './cueSpeaker.ts';
import type { CueRow } from './cueRow.ts';
import { COMMA, MARK, STOP, THAT } from './tags.ts';
import { formAt, is, segmentEnd, segmentStart, type Words } from './words.ts';

export function rightOf(words: Words, cues: CueRow, close: number, to: number): Attribution | null {
  const ended = is(words, to - 1, STOP) && formAt(words, to - 1) === '.';
  let i = close;
  while (is(words, i, COMMA) || /^[—–-]$/u.test(formAt(words, i)) || is(words, i, MARK)) i++;
  if (i >= words.tokens.length || words.block[i] !== words.block[to - 1]) return null;
  if (is(words, i, STOP)) return null;
  if (
    ended &&
    words.segment[i] !== words.segment[to - 1] &&
    words.language === 'en' &&
    !startsCue(cues, i)
  )
    return null;
  const found = attributionFrom(words, cues, i);
  if (found?.cue?.kind === 'phrase' && words.segment[found.from] !== words.segment[to - 1])
    return null;
  return found;
}

function startsCue(cues: CueRow, i: number): boolean {
  return cues.between(i, i + 1).length > 0;
}

export function leftOf(words: Words, cues: CueRow, open: number): Attribution | null {
  const start = segmentStart(words, Math.min(open, words.tokens.length - 1));
  if (open > start)
    return introduces(words, cues, open) ? attributionBefore(words, cues, open) : null;
  // "X said:" that ends a sentence or a paragraph of its own.
  if (open > 0 && formAt(words, open - 1) === ':') return attributionBefore(words, cues, open);
  return null;
}

/** A colon, or a cue right before the mark, with a comma or "que" perhaps. */
export function introduces(words: Words, cues: CueRow, open: number): boolean {
  let i = open - 1;
  if (formAt(words, i) === ':') return true;
  const comma = is(words, i, COMMA);
  if (comma) i--;
  else if (is(words, i, THAT)) return false;
  return cues.introducesAfter(i, comma);
}

/** The cue that governs a fragment: the nearest before it in its sentence, else an incise after it. */
export function governed(
  words: Words,
  cues: CueRow,
  open: number,
  close: number,
): Attribution | null {
  const at = Math.min(open, words.tokens.length - 1);
  const before = attributionBefore(words, cues, at);
  if (before?.cue) return before;
  const end = segmentEnd(words, at);
  for (const cue of cues.between(close, end)) {
    const set =
      is(words, cue.from - 1, COMMA) ||
      is(words, cue.from - 1, MARK) ||
      cue.kind === 'phrase' ||
      cue.clitic !== null;
    const speaker = set ? attributionFrom(words, cues, cue.from) : null;
    if (speaker) return speaker;
    const english = words.language === 'en' ? speakerOf(words, cue) : null;
    if (english && is(words, english.from - 1, COMMA))
      return { from: english.from, to: cue.to, cue, speaker: english };
  }
  return null;
}
