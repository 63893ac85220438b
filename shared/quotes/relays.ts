import { speakerOf } from './cueSpeaker.ts';
import type { CueRow } from './cueRow.ts';
import type { CueSite } from './cueSite.ts';
import type { Draft } from './draft.ts';
import { opensOccasion, type Run } from './nounPhrases.ts';
import { COMMA, DETERMINER, FINITE, MARK, STOP, THAT } from './tags.ts';
import { is, segmentEnd, segmentStart, type Words } from './words.ts';

/** An occasion stands at most so many tokens after its cue and speaker. */
const FARTHEST = 25;

/**
 * Adds the outlet that reported the words, and when and where they were said. An outlet that opens the
 * sentence relays what its own reported words hold, and no voice after them.
 */
export function addChain(words: Words, cues: CueRow, drafts: readonly Draft[], draft: Draft): void {
  const { cue, speaker } = draft;
  if (!cue || !speaker) return;
  const start = segmentStart(words, cue.from);
  const end = segmentEnd(words, cue.from);
  if (cue.kind !== 'phrase') {
    for (const other of cues.between(start, end)) {
      if (other.kind !== 'phrase' || words.marked[other.from] !== words.marked[cue.from]) continue;
      const relayed = drafts.find((each) => each.cue === other && each.from > other.from);
      if (relayed && cue.from >= relayed.to) continue;
      const relay = speakerOf(words, other);
      if (relay && relay.from !== speaker.from) draft.relay = relay;
    }
  }
  draft.occasion = occasionAfter(
    words,
    Math.max(cue.to, speaker.to),
    contentAfter(drafts, cue, end),
  );
}

/** Where the words begin that the cue reports after itself; `end` where it reports what came before. */
function contentAfter(drafts: readonly Draft[], cue: CueSite, end: number): number {
  const after = drafts.filter((draft) => draft.cue === cue && draft.from >= cue.to);
  return Math.min(end, ...after.map((draft) => draft.from));
}

/** The first phrase between `from` and `limit` that tells when, where or how it was said. */
function occasionAfter(words: Words, from: number, limit: number): Run | null {
  for (let i = from; i < Math.min(limit, from + FARTHEST); i++) {
    if (is(words, i, MARK | STOP)) return null;
    if (!opensOccasion(words, i)) continue;
    let to = i + 1;
    while (to < limit && !is(words, to, COMMA | STOP | MARK | THAT) && !endsPhrase(words, i, to))
      to++;
    return { from: i, to };
  }
  return null;
}

function endsPhrase(words: Words, from: number, at: number): boolean {
  return is(words, at, FINITE) && !is(words, at, DETERMINER) && at > from + 6;
}
