import type { CueRow } from './cueRow.ts';
import { governed, introduces, leftOf, rightOf } from './besideMarks.ts';
import { carriesOn, sibling } from './carryOn.ts';
import { classify } from './classify.ts';
import type { Draft } from './draft.ts';
import { inciseIn, split } from './incises.ts';
import type { MarkedSpan } from './pairMarks.ts';
import { formAt, segmentStart, tokenAt, type Words } from './words.ts';

/** Drafts for all marked stretches, in order of the text; pieces around an incise become one. */
export function draftMarked(words: Words, cues: CueRow, spans: readonly MarkedSpan[]): Draft[] {
  const drafts: Draft[] = [];
  for (const [index, span] of spans.entries()) {
    const from = tokenAt(words.tokens, span.start);
    const to = lastToken(words, span) + 1;
    if (from >= to) continue;
    const last = drafts.findLast(({ marked }) => marked?.depth === span.depth);
    const voiced = drafts.findLast(
      ({ marked, type }) => marked?.depth === span.depth && type !== 'mention',
    );
    const spoken = drafts.findLast(
      ({ marked, after }) => marked?.depth === span.depth && after !== null,
    );
    if (spoken && carriesOn(words, cues, spoken, span, index, from, to, spoken === voiced)) {
      spoken.pieces.push(...span.pieces);
      spoken.end = span.end;
      continue;
    }
    const draft = draftOne(words, cues, span, index, from, to);
    if (last && draft.type !== 'direct' && sibling(words, last, span)) {
      if (last.type !== 'direct') draft.type = last.type;
    }
    drafts.push(draft);
  }
  return drafts;
}

function lastToken(words: Words, span: MarkedSpan): number {
  const i = tokenAt(words.tokens, span.end - 1);
  return Math.min(i, words.tokens.length - 1);
}

function draftOne(
  words: Words,
  cues: CueRow,
  span: MarkedSpan,
  index: number,
  from: number,
  to: number,
): Draft {
  const open = span.open ? tokenAt(words.tokens, span.open.start) : from;
  const close = span.close ? tokenAt(words.tokens, span.close.end) : to;
  const right = rightOf(words, cues, close, to);
  const left = leftOf(words, cues, open);
  const incise = inciseIn(words, cues, span, index, from, to);
  const governing = right ?? incise ?? left ?? governed(words, cues, open, close);
  const introduced = left !== null && introduces(words, cues, open);
  const head = open <= segmentStart(words, from);
  const attribution =
    introduced && !(right && (head || right.cue?.kind === 'finite'))
      ? left
      : (right ?? incise ?? left ?? governing);
  const type = classify(words, {
    span,
    from,
    to,
    introduced: introduced || (open > 0 && formAt(words, open - 1) === ':'),
    attributed: Boolean(right ?? incise ?? (introduced ? left : null)),
    governed: governing !== null,
    verb: governing?.cue && governing.cue.to <= open ? governing.cue : null,
  });
  const voice = type === 'mention' ? null : attribution;
  const pieces = incise && type === 'direct' ? split(words, span, incise) : [...span.pieces];
  return {
    type,
    marked: span,
    pieces,
    from,
    to,
    start: span.start,
    end: span.end,
    cue: voice?.cue ?? null,
    speaker: voice?.speaker ?? null,
    relay: null,
    occasion: null,
    clause: false,
    after: right && right === attribution ? right.to : null,
    confidence: (attribution ? 0.95 : type === 'mention' ? 0.75 : 0.7) * (span.sure ? 1 : 0.6),
  };
}
