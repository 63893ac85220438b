import type { Block } from '../text/block.ts';
import type { Span } from '../text/span.ts';
import { attributionFrom, type Attribution } from './attribution.ts';
import type { CueRow } from './cueRow.ts';
import { hasClause } from './classify.ts';
import type { Draft } from './draft.ts';
import type { Run } from './nounPhrases.ts';
import { COMMA, MARK, STOP } from './tags.ts';
import { formAt, is, tokenAt, type Words } from './words.ts';

/** A long dash opens a turn of a conversation. */
const DASH = /^[—–]\s*/u;
/** "Q :", "R. –", "Anna Petit :" at the head of a paragraph. */
const LABEL =
  /^(?:[QRA]\s?[.:–—]|\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,3}\s?:)\s+(?=\p{L})/u;
/** Labels speak where so many of them stand before whole sentences; "Photo : X" does not. */
const LEAST_TURNS = 2;

/** Speech without marks: turns after a dialogue dash, and the paragraphs of an interview. */
export function draftDialogue(words: Words, cues: CueRow, blocks: readonly Block[]): Draft[] {
  const turns: Draft[] = [];
  const labelled: Draft[] = [];
  let clauses = 0;
  for (const block of blocks) {
    const text = words.text.slice(block.start, block.end);
    const dash = DASH.exec(text)?.[0].length ?? 0;
    const label = dash > 0 ? 0 : (LABEL.exec(text)?.[0].length ?? 0);
    if (dash + label === 0) continue;
    const from = tokenAt(words.tokens, block.start + dash + label);
    const to = tokenAt(words.tokens, block.end - 1) + 1;
    if (from >= to || words.marked[from] !== -1 || is(words, from, MARK)) continue;
    if (dash > 0) turns.push(turn(words, cues, from, to));
    else {
      labelled.push(said(words, from, to, null, labelRun(words, block, from), []));
      if (hasClause(words, from, to)) clauses++;
    }
  }
  // Dashes also open the items of a list: somebody must be said to speak.
  const conversation = turns.some(({ cue }) => cue !== null) ? turns : [];
  return clauses >= LEAST_TURNS ? [...conversation, ...labelled] : conversation;
}

/** One turn; what an incise says of it ("dit-il") is no part of it. */
function turn(words: Words, cues: CueRow, from: number, to: number): Draft {
  const incise = inciseIn(words, cues, from, to);
  const cut: Span[] = [];
  if (incise) {
    let next = incise.to;
    while (next < to && is(words, next, COMMA | STOP)) next++;
    // Without a comma or stop after it, the rest of the turn is the reporter's.
    const resumes = next > incise.to && next < to;
    const end = resumes ? words.tokens[next]!.start : words.tokens[to - 1]!.end;
    cut.push({ start: words.tokens[incise.from]!.start, end });
  }
  return said(words, from, to, incise, incise?.speaker ?? null, cut);
}

function inciseIn(words: Words, cues: CueRow, from: number, to: number): Attribution | null {
  for (const cue of cues.between(from + 1, to)) {
    const follows = is(words, cue.from - 1, COMMA | STOP);
    if (!follows || cue.kind !== 'finite' || !cue.frames.includes('i')) continue;
    if (cue.clitic === null && words.language === 'en') continue;
    const found = attributionFrom(words, cues, cue.from);
    if (found?.speaker) return found;
  }
  return null;
}

function said(
  words: Words,
  from: number,
  to: number,
  attribution: Attribution | null,
  speaker: Run | null,
  cut: readonly Span[],
): Draft {
  const start = words.tokens[from]!.start;
  const end = words.tokens[to - 1]!.end;
  const pieces = cut.length === 0 ? [{ start, end }] : around(words, { start, end }, cut[0]!);
  return {
    type: 'direct',
    marked: null,
    pieces,
    from,
    to,
    start,
    end: pieces.at(-1)!.end,
    cue: attribution?.cue ?? null,
    speaker,
    relay: null,
    occasion: null,
    clause: false,
    confidence: speaker ? 0.85 : 0.6,
    after: null,
  };
}

function around(words: Words, whole: Span, cut: Span): Span[] {
  const before = words.text.slice(whole.start, cut.start).replace(/[\s,]+$/u, '').length;
  const pieces = [
    { start: whole.start, end: whole.start + before },
    { start: cut.end, end: whole.end },
  ];
  return pieces.filter(({ start, end }) => end > start);
}

function labelRun(words: Words, block: Block, to: number): Run | null {
  const from = tokenAt(words.tokens, block.start);
  const last = to - 1;
  if (last <= from || /^[qra]\.?$/u.test(formAt(words, from))) return null;
  return { from, to: last };
}
