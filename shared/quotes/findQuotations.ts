import type { SegmentedText } from '../text/segmentedText.ts';
import { assemble } from './assemble.ts';
import { CueRow } from './attribution.ts';
import { findCues } from './cues.ts';
import { draftDialogue } from './dialogue.ts';
import type { Draft } from './draft.ts';
import { draftIndirect } from './indirect.ts';
import { findMarks } from './marks.ts';
import { draftMarked } from './marked.ts';
import { pairMarks } from './pairMarks.ts';
import type { Quotation } from './quotation.ts';
import { addChain } from './relays.ts';
import { layOut, type Words } from './words.ts';

/** Chosen on the development half of PolNeAR: precision rises from .57 to .65. */
const LEAST_CONFIDENCE = 0.6;

/**
 * Finds every stretch of somebody's words, and every mention between marks, with who says it.
 *
 * @param leastConfidence reported speech without marks is left out below it; 0 keeps attitudes and wishes
 *   ("backs the plan", "wants to stay") too
 * @returns in order of the text, outer before inner; offsets are into `text.text`, marks left out
 */
export function findQuotations(
  text: SegmentedText,
  leastConfidence = LEAST_CONFIDENCE,
): Quotation[] {
  const spans = pairMarks(text.text, findMarks(text.text, text.blocks), text.blocks, text.segments);
  const words = layOut(text, spans);
  const sites = findCues(words);
  const cues = new CueRow(sites);
  const marked = draftMarked(words, cues, spans);
  carrySpeakers(words, marked);
  const spoken = [...marked, ...draftDialogue(words, cues, text.blocks)];
  const reported = draftIndirect(words, sites, cues, spoken);
  const drafts = [...spoken, ...reported.filter(({ confidence }) => confidence >= leastConfidence)];
  for (const draft of drafts) addChain(words, cues, drafts, draft);
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
