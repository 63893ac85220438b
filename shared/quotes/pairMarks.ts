import type { Block } from '../text/block.ts';
import type { Segment } from '../text/segment.ts';
import type { Span } from '../text/span.ts';
import { trimSpan } from '../text/whiteSpace.ts';
import type { Mark, MarkFamily } from './marks.ts';

/** A stretch between marks. Span and pieces leave out the marks and the white space inside them. */
export interface MarkedSpan extends Span {
  readonly open: Span | null;
  readonly close: Span | null;
  /** One piece for each paragraph that the marks reopen in. */
  readonly pieces: readonly Span[];
  /** How many marked stretches lie around it. */
  readonly depth: number;
  /** False where one of the marks had to be guessed. */
  readonly sure: boolean;
}

interface Pending {
  readonly mark: Mark;
  readonly pieces: Span[];
  from: number;
  /** The last mark that opened or reopened it. */
  last: Mark;
}

/** A pair whose closing mark stands more blocks away than this, without reopening, is two slips. */
const MAX_BLOCKS_APART = 14;

/** How many marks further on the nesting of a mark is judged. */
const LOOK_AHEAD = 40;

/**
 * Pairs marks over the whole document. Marks that reopen at the start of a paragraph carry the quotation
 * on; a mark without its other half is mended inside its block, and the rest goes on undisturbed.
 */
export function pairMarks(
  text: string,
  marks: readonly Mark[],
  blocks: readonly Block[],
  segments: readonly Segment[],
): MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  let stack: Pending[] = [];

  const emit = (pending: Pending, to: number, close: Mark | null): void => {
    const pieces = [...pending.pieces, { start: pending.from, end: to }]
      .map((piece) => trimSpan(text, piece))
      .filter(({ start, end }) => end > start);
    if (pieces.length === 0) return;
    spans.push({
      start: pieces[0]!.start,
      end: pieces.at(-1)!.end,
      open: { start: pending.mark.start, end: pending.mark.end },
      close: close && { start: close.start, end: close.end },
      pieces,
      depth: stack.indexOf(pending),
      sure: close !== null,
    });
  };

  /** What to do with an opening mark that nothing closed before `mark` (or the end of the text). */
  const mend = (pending: Pending, before: Mark | null): void => {
    if (pending.mark.family === 'single') return;
    const block = blocks[pending.last.block]!;
    const bound = before?.block === pending.last.block ? before.start : block.end;
    const end = bound === block.end ? block.end : sentenceEndBefore(segments, pending.from, bound);
    if (end > pending.from) emit(pending, end, null);
  };

  for (const [i, mark] of marks.entries()) {
    const at = stack.findLastIndex((pending) => pending.mark.family === mark.family);
    const pending = stack[at];
    const role = mark.role === 'either' ? (pending ? 'close' : 'open') : mark.role;
    if (pending && mark.first && mark.block > pending.last.block && reopens(marks, i, role)) {
      pending.pieces.push({ start: pending.from, end: blocks[mark.block - 1]!.end });
      pending.from = mark.end;
      pending.last = mark;
      stack = stack.slice(0, at + 1);
    } else if (mark.family === 'curly' && stack.at(-1)?.mark.family === 'low') {
      emit(stack.at(-1)!, mark.start, mark);
      stack = stack.slice(0, -1);
    } else if (role === 'open') {
      if (pending && !nests(marks, i, pending)) {
        mend(pending, mark);
        stack = stack.slice(0, at);
      }
      stack.push({ mark, pieces: [], from: mark.end, last: mark });
    } else if (pending && closes(text, marks, i, pending)) {
      emit(pending, mark.start, mark);
      stack = stack.slice(0, at);
    } else if (!pending) {
      const other = lookalike(stack, marks, i);
      if (other) {
        emit(other, mark.start, mark);
        stack = stack.slice(0, stack.indexOf(other));
      }
    }
  }
  for (const pending of stack) mend(pending, null);
  return spans.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Whether a mark at the head of a paragraph carries on what is open, rather than ending it. */
function reopens(marks: readonly Mark[], i: number, role: 'open' | 'close'): boolean {
  const mark = marks[i]!;
  // French printers reopen with a closing guillemet; then another must follow to close.
  if (role === 'close') {
    return mark.family === 'guillemet' && marks[i + 1]?.family === 'guillemet';
  }
  return mark.family !== 'single';
}

/** Whether a second opening mark of the same family lies inside the first: two closing marks follow. */
function nests(marks: readonly Mark[], i: number, pending: Pending): boolean {
  const { family, block } = marks[i]!;
  if (family === 'straight' || family === 'primes' || family === 'single') return false;
  if (block - pending.last.block > MAX_BLOCKS_APART) return false;
  let open = 2;
  for (let k = i + 1; k < Math.min(marks.length, i + LOOK_AHEAD); k++) {
    const mark = marks[k]!;
    if (mark.family !== family) continue;
    if (mark.block > block) return false;
    open += mark.role === 'open' ? 1 : -1;
    if (open === 0) return true;
    if (open > 3) return false;
  }
  return false;
}

function closes(text: string, marks: readonly Mark[], i: number, pending: Pending): boolean {
  const mark = marks[i]!;
  const apart = mark.block - pending.last.block;
  if (mark.family !== 'single') return apart <= MAX_BLOCKS_APART;
  if (apart > 0) return false;
  // "the workers' rights'": after an s, a later mark in the same block is the likelier end.
  if (
    !/s/iu.test(text[mark.start - 1] ?? '') ||
    !/^\s\p{Ll}/u.test(text.slice(mark.end, mark.end + 2))
  ) {
    return true;
  }
  const next = marks[i + 1];
  return !(next?.family === 'single' && next.role === 'close' && next.block === mark.block);
}

const LOOK_ALIKES: Readonly<Partial<Record<MarkFamily, readonly MarkFamily[]>>> = {
  guillemet: ['curly', 'straight'],
  curly: ['straight', 'guillemet', 'primes'],
  straight: ['curly', 'low', 'guillemet', 'primes'],
  primes: ['straight', 'curly'],
};

/** A mark of another family that this one can close, when both stand in one block. */
function lookalike(
  stack: readonly Pending[],
  marks: readonly Mark[],
  i: number,
): Pending | undefined {
  const mark = marks[i]!;
  const top = stack.at(-1);
  if (top?.last.block !== mark.block) return undefined;
  return LOOK_ALIKES[mark.family]?.includes(top.mark.family) ? top : undefined;
}

/** Where the last segment that ends at `bound` or before it ends, if that is after `from`. */
function sentenceEndBefore(segments: readonly Segment[], from: number, bound: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (segments[middle]!.end <= bound) low = middle + 1;
    else high = middle;
  }
  return Math.max(from, segments[low - 1]?.end ?? from);
}
