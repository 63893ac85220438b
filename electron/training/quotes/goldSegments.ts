import {
  CONTENT,
  CUE,
  KINDS,
  LONGEST,
  SPEAKER,
  type LabelledSegment,
  type SegmentKind,
} from '../../../shared/quotes/reported/segmentKinds.ts';
import { COMMA, MARK, STOP } from '../../../shared/quotes/tags.ts';
import { is, tokenAt, type Words } from '../../../shared/quotes/words.ts';
import type { GoldText } from '../../cli/bench/quoteGold.ts';

const EDGE = STOP | COMMA | MARK;

/**
 * The reported words, cues and speakers of a text as stretches of each of its sentences. Where they
 * overlap, reported words win over cues and cues over speakers; marks and commas at the edges go.
 */
export function goldSegments(words: Words, { quotes }: GoldText): LabelledSegment[][] {
  const owner = new Int32Array(words.tokens.length).fill(-1);
  const put = (start: number | null, end: number | null, id: number): void => {
    if (start === null || end === null) return;
    let from = tokenAt(words.tokens, start);
    let to = Math.min(words.tokens.length, tokenAt(words.tokens, end - 1) + 1);
    while (from < to && is(words, from, EDGE)) from++;
    while (to > from && is(words, to - 1, EDGE)) to--;
    for (let i = from; i < to; i++) if (owner[i] === -1) owner[i] = id;
  };
  const idOf = (quote: number, kind: SegmentKind): number => quote * KINDS.length + kind;
  quotes.forEach(({ start, end }, k) => {
    put(start, end, idOf(k, CONTENT));
  });
  quotes.forEach(({ cue_start, cue_end }, k) => {
    put(cue_start, cue_end, idOf(k, CUE));
  });
  quotes.forEach(({ speaker_start, speaker_end }, k) => {
    put(speaker_start, speaker_end, idOf(k, SPEAKER));
  });
  return Array.from({ length: words.firsts.length - 1 }, (_, s) =>
    runs(owner, words.firsts[s]!, words.firsts[s + 1]!),
  );
}

function runs(owner: Int32Array, first: number, last: number): LabelledSegment[] {
  const segments: LabelledSegment[] = [];
  for (let i = first; i < last;) {
    let to = i + 1;
    while (to < last && owner[to] === owner[i]) to++;
    const kind = (owner[i]! % KINDS.length) as SegmentKind;
    if (owner[i] !== -1 && to - i <= LONGEST[kind]!)
      segments.push({ from: i - first, to: to - first, kind });
    i = to;
  }
  return segments;
}
