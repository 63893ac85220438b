import type { SegmentedText } from '../text/segmentedText.ts';
import { assemble } from './assemble.ts';
import { CueRow } from './attribution.ts';
import { findCues } from './cues.ts';
import { draftDialogue } from './dialogue.ts';
import type { Draft } from './draft.ts';
import { draftIndirect } from './indirect.ts';
import { findMarks } from './marks.ts';
import { draftMarked, noteCueEnds } from './marked.ts';
import { pairMarks } from './pairMarks.ts';
import type { Quotation } from './quotation.ts';
import { addChain } from './relays.ts';
import { layOut, type Words } from './words.ts';

/**
 * Finds every stretch of somebody's words, and every mention between marks, with who says it.
 *
 * @returns in order of the text, outer before inner; offsets are into `text.text`, marks left out
 */
export function findQuotations(text: SegmentedText): Quotation[] {
  const spans = pairMarks(text.text, findMarks(text.text, text.blocks), text.blocks, text.segments);
  const words = layOut(text, spans);
  const sites = findCues(words);
  const cues = new CueRow(sites);
  noteCueEnds(words, sites);
  const marked = draftMarked(words, cues, spans);
  carrySpeakers(words, marked);
  const spoken = [...marked, ...draftDialogue(words, cues, text.blocks)];
  const drafts = [...spoken, ...draftIndirect(words, sites, cues, spoken)];
  for (const draft of drafts) addChain(words, cues, draft);
  return assemble(words, drafts);
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
