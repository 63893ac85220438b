import {
  attributionBefore,
  attributionFrom,
  speakerOf,
  type Attribution,
  type CueRow,
} from './attribution.ts';
import { classify, titleCase } from './classify.ts';
import type { CueSite } from './cues.ts';
import type { Draft } from './draft.ts';
import type { MarkedSpan } from './pairMarks.ts';
import { COMMA, COORDINATOR, MARK, STOP, THAT, WORD } from './tags.ts';
import { formAt, is, segmentEnd, segmentStart, tokenAt, type Words } from './words.ts';

/** Drafts for all marked stretches, in order of the text; pieces around an incise become one. */
export function draftMarked(words: Words, cues: CueRow, spans: readonly MarkedSpan[]): Draft[] {
  const drafts: Draft[] = [];
  for (const [index, span] of spans.entries()) {
    const from = tokenAt(words.tokens, span.start);
    const to = lastToken(words, span) + 1;
    if (from >= to) continue;
    const last = drafts.findLast(({ marked }) => marked?.depth === span.depth);
    const spoken = drafts.findLast(
      ({ marked, after }) => marked?.depth === span.depth && after !== null,
    );
    if (spoken && carriesOn(words, cues, spoken, span, index, from, to, spoken === last)) {
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

/** Whether a comma or "and" alone stands between two fragments: they are of one kind. */
function sibling(words: Words, last: Draft, span: MarkedSpan): boolean {
  if (!last.marked?.close || !span.open) return false;
  const between = words.text.slice(last.marked.close.end, span.open.start);
  return /^(?:,|,? (?:et|ou|and|or)|,? et (?:de|d'|à))? ?$/u.test(between.trimEnd());
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
  const introduced = left !== null && introduces(words, open);
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

function rightOf(words: Words, cues: CueRow, close: number, to: number): Attribution | null {
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

function leftOf(words: Words, cues: CueRow, open: number): Attribution | null {
  const start = segmentStart(words, Math.min(open, words.tokens.length - 1));
  if (open > start) return introduces(words, open) ? attributionBefore(words, cues, open) : null;
  // "X said:" that ends a sentence or a paragraph of its own.
  if (open > 0 && formAt(words, open - 1) === ':') return attributionBefore(words, cues, open);
  return null;
}

/** A colon, or a cue right before the mark, with a comma or "que" perhaps. */
function introduces(words: Words, open: number): boolean {
  let i = open - 1;
  if (formAt(words, i) === ':') return true;
  if (is(words, i, COMMA)) i--;
  else if (is(words, i, THAT)) return false;
  return nearCue(words, i);
}

const CUES_SEEN = new WeakMap<Words, Uint8Array>();

function nearCue(words: Words, i: number): boolean {
  return CUES_SEEN.get(words)?.[i] === 1;
}

/** Notes which tokens end a cue that can introduce a quotation. */
export function noteCueEnds(words: Words, cues: readonly CueSite[]): void {
  const ends = new Uint8Array(words.tokens.length);
  for (const cue of cues)
    if (cue.frames.includes('i') && cue.kind !== 'passive') ends[cue.to - 1] = 1;
  CUES_SEEN.set(words, ends);
}

/** The cue that governs a fragment: the nearest before it in its sentence, else an incise after it. */
function governed(words: Words, cues: CueRow, open: number, close: number): Attribution | null {
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

/** An incise inside the marks: "Le plan, a-t-il dit, est bon." */
function inciseIn(
  words: Words,
  cues: CueRow,
  span: MarkedSpan,
  index: number,
  from: number,
  to: number,
): Attribution | null {
  if (words.language === 'en' && span.sure) return null;
  for (const cue of cues.between(from, to)) {
    if (words.marked[cue.from] !== index || cue.kind !== 'finite' || !cue.frames.includes('i'))
      continue;
    if (!is(words, cue.from - 1, COMMA)) continue;
    const found = attributionFrom(words, cues, cue.from);
    const third = cue.clitic === null || /(?:ils?|elles?|on)$/u.test(formAt(words, cue.clitic));
    if (found && third && (is(words, found.to, COMMA | STOP) || found.to >= to)) return found;
  }
  return null;
}

function split(
  words: Words,
  span: MarkedSpan,
  incise: Attribution,
): { start: number; end: number }[] {
  const cutFrom = words.tokens[incise.from - 2]!.end;
  let next = incise.to;
  while (is(words, next, COMMA | STOP)) next++;
  const rest = words.tokens[next]?.start ?? span.end;
  const first = { start: span.start, end: cutFrom };
  return rest < span.end ? [first, { start: rest, end: span.end }] : [first];
}

/** Whether a marked stretch goes on with the quotation before it, around or after its incise. */
function carriesOn(
  words: Words,
  cues: CueRow,
  last: Draft,
  span: MarkedSpan,
  index: number,
  from: number,
  to: number,
  adjacent: boolean,
): boolean {
  if (last.type === 'mention' || last.after === null || !last.marked) return false;
  const open = span.open ? tokenAt(words.tokens, span.open.start) : from;
  const apart = words.block[open]! - words.block[last.after - 1]!;
  if (apart > 1 || (apart === 1 && open > segmentStart(words, open))) return false;
  const gap = open - last.after;
  if (gap < 0 || gap > 60 || to - from < 2) return false;
  const same = words.segment[last.after - 1] === words.segment[open];
  for (let i = last.after; same && i < open; i++) {
    if (is(words, i, COORDINATOR | THAT | STOP)) return false;
  }
  const told = cues.between(last.after, open).some(({ kind }) => kind === 'finite');
  if ((same && told) || titleCase(words, from, to)) return false;
  if (formAt(words, open - 1) === ':') return false;
  if (same) return is(words, open - 1, COMMA) || gap === 0;
  if (!adjacent || inciseIn(words, cues, span, index, from, to)) return false;
  // A second sentence carries on only right after the attribution's own, and with none of its own.
  const close = span.close ? tokenAt(words.tokens, span.close.end) : to;
  if (rightOf(words, cues, close, to) || !endsHere(words, close, to)) return false;
  const next = words.segment[last.after - 1]! + 1;
  return words.segment[open] === next && is(words, open - 1, STOP);
}

/** Whether nothing of the reporter's follows in the sentence. */
function endsHere(words: Words, close: number, to: number): boolean {
  return (
    close >= words.tokens.length ||
    words.segment[close] !== words.segment[to - 1] ||
    !is(words, close, WORD | COMMA)
  );
}
