import type { CueRow } from './attribution.ts';
import { contentAfter } from './contentAfter.ts';
import { contentBefore } from './contentBefore.ts';
import type { CueSite } from './cueSite.ts';
import { draftNouns } from './speechNouns.ts';
import type { Draft } from './draft.ts';
import { tokenAt, type Words } from './words.ts';

/** Reported speech without marks of its own, around every cue that no quotation has used up. */
export function draftIndirect(
  words: Words,
  sites: readonly CueSite[],
  cues: CueRow,
  marked: readonly Draft[],
): Draft[] {
  const drafts: Draft[] = [];
  const direct = directTokens(words, marked);
  const quoteHeads = new Set(
    marked
      .filter(({ type }) => type === 'direct')
      .map(({ marked: span, start }) => span?.open?.start ?? start),
  );
  const taken = new Set(marked.filter(({ type }) => type === 'direct').map(({ cue }) => cue?.from));
  for (const cue of sites) {
    if (direct[cue.from]) continue;
    const found = taken.has(cue.from)
      ? null
      : (contentAfter(words, cues, cue, quoteHeads) ?? contentBefore(words, cues, cue, direct));
    if (found) drafts.push(found);
  }
  drafts.push(...draftNouns(words, direct));
  return dropNested(dropEchoes(drafts, marked));
}

function directTokens(words: Words, marked: readonly Draft[]): Uint8Array {
  const inside = new Uint8Array(words.tokens.length);
  for (const draft of marked) {
    if (draft.type !== 'direct') continue;
    for (const { start, end } of draft.pieces) {
      inside.fill(1, tokenAt(words.tokens, start), tokenAt(words.tokens, end - 1) + 1);
    }
  }
  return inside;
}

/** Inside reported words only a further clause with its own speaker is a report again. */
function dropNested(drafts: readonly Draft[]): Draft[] {
  const ordered = [...drafts].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Draft[] = [];
  let end = -1;
  for (const draft of ordered) {
    if (draft.end > end || (draft.clause && draft.speaker)) kept.push(draft);
    end = Math.max(end, draft.end);
  }
  return kept;
}

/** A clause that only repeats the words between marks adds nothing to them. */
function dropEchoes(drafts: readonly Draft[], marked: readonly Draft[]): Draft[] {
  return drafts.filter(
    ({ start, end }) =>
      !marked.some(
        (other) =>
          other.start - start < 8 &&
          other.start >= start - 2 &&
          end - other.end < 8 &&
          end >= other.end - 2,
      ),
  );
}
