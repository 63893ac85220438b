import type { CueRow } from './cueRow.ts';
import { draftColons } from './colons.ts';
import { contentAfter } from './contentAfter.ts';
import { contentAround } from './contentAround.ts';
import { contentBefore } from './contentBefore.ts';
import type { CueSite } from './cueSite.ts';
import { draftHearsay } from './hearsayClauses.ts';
import { draftNouns } from './speechNouns.ts';
import type { Draft } from './draft.ts';
import type { Run } from './nounPhrases.ts';
import { WORD } from './tags.ts';
import { is, tokenAt, type Words } from './words.ts';

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
  const around = draftAround(words, cues, marked, direct);
  const taken = new Set(
    [...marked.filter(({ type }) => type === 'direct'), ...around].map(({ cue }) => cue?.from),
  );
  for (const cue of sites) {
    if (direct[cue.from]) continue;
    const found = taken.has(cue.from)
      ? null
      : (contentAfter(words, cues, cue, quoteHeads) ?? contentBefore(words, cues, cue, direct));
    if (found) drafts.push(found);
  }
  drafts.push(...around, ...draftNouns(words, direct), ...draftColons(words, cues, direct));
  const kept = dropNested(dropEchoes(words, drafts, marked));
  return [...kept, ...draftHearsay(words, [...marked, ...kept])];
}

/** Reports that an incise splits; what stands between marks in them is no more than a part. */
function draftAround(
  words: Words,
  cues: CueRow,
  marked: readonly Draft[],
  direct: Uint8Array,
): Draft[] {
  return marked.flatMap((draft) => {
    const whole = contentAround(words, cues, draft, direct);
    if (whole) draft.type = 'partial';
    return whole ?? [];
  });
}

/** 1 where a token stands in a direct quotation. */
export function directTokens(words: Words, marked: readonly Draft[]): Uint8Array {
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

/** Two stretches are one when they share so much of their words. */
export const ECHO = 0.8;

/** A clause that only repeats the words between marks adds nothing to them. */
export function dropEchoes(
  words: Words,
  drafts: readonly Draft[],
  marked: readonly Draft[],
): Draft[] {
  return drafts.filter((draft) => marked.every((other) => sharedWords(words, draft, other) < ECHO));
}

/** Words and numbers in both over those in either. */
export function sharedWords(words: Words, a: Run, b: Run): number {
  if (a.to <= b.from || b.to <= a.from) return 0;
  let both = 0;
  let either = 0;
  for (let i = Math.min(a.from, b.from); i < Math.max(a.to, b.to); i++) {
    if (!is(words, i, WORD) && words.tokens[i]!.kind !== 'number') continue;
    const inA = i >= a.from && i < a.to;
    const inB = i >= b.from && i < b.to;
    if (inA && inB) both++;
    if (inA || inB) either++;
  }
  return either > 0 ? both / either : 0;
}
