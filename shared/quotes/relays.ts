import { speakerOf, type CueRow } from './attribution.ts';
import type { Draft } from './draft.ts';
import { opensOccasion } from './nounPhrases.ts';
import { COMMA, FINITE, MARK, STOP } from './tags.ts';
import { is, segmentEnd, segmentStart, type Words } from './words.ts';

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
  for (let i = Math.max(cue.to, speaker.from < cue.from ? cue.to : speaker.to); i < end; i++) {
    if (is(words, i, MARK | STOP) || i > cue.to + 25) break;
    if (!opensOccasion(words, i)) continue;
    let to = i + 1;
    while (
      to < end &&
      !is(words, to, COMMA | STOP | MARK) &&
      !(is(words, to, FINITE) && !is(words, to, 1) && to > i + 6)
    )
      to++;
    draft.occasion = { from: i, to };
    break;
  }
}
