import type { SegmentedText } from '../text/segmentedText.ts';
import { CueRow } from './cueRow.ts';
import { findCues } from './cues.ts';
import type { CueSite } from './cueSite.ts';
import { draftDialogue } from './dialogue.ts';
import type { Draft } from './draft.ts';
import { draftIndirect } from './indirect.ts';
import { marksOf } from './marks.ts';
import { draftMarked } from './marked.ts';
import { pairMarks } from './pairMarks.ts';
import { layOut, type Words } from './words.ts';

/** What the rules of grammar find in a text. */
export interface RuleDrafts {
  readonly words: Words;
  readonly sites: readonly CueSite[];
  readonly cues: CueRow;
  /** Words between marks, and turns of a conversation. */
  readonly spoken: readonly Draft[];
  /** Reported speech without marks of its own, doubtful finds too. */
  readonly reported: readonly Draft[];
}

export function draftByRules(text: SegmentedText): RuleDrafts {
  const spans = pairMarks(text.text, marksOf(text), text.blocks, text.segments);
  const words = layOut(text, spans);
  const sites = findCues(words);
  const cues = new CueRow(sites);
  const marked = draftMarked(words, cues, spans);
  carrySpeakers(words, marked);
  const spoken = [...marked, ...draftDialogue(words, cues, text.blocks)];
  return { words, sites, cues, spoken, reported: draftIndirect(words, sites, cues, spoken) };
}

/** A direct quotation without attribution goes on with the speaker of the one before it. */
function carrySpeakers(words: Words, drafts: readonly Draft[]): void {
  let last: Draft | null = null;
  for (const draft of drafts) {
    if (draft.type !== 'direct') continue;
    if (
      !draft.speaker &&
      last?.speaker &&
      words.block[draft.from]! - words.block[last.to - 1]! <= 2
    ) {
      draft.speaker = last.speaker;
      draft.confidence = 0.8;
    }
    if (draft.speaker) last = draft;
  }
}
