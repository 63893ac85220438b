import type { Block } from './block.ts';
import { findBlocks } from './blocks.ts';
import { correctBlocks, correctSegments, type SegmentBoundary } from './boundaries.ts';
import type { Language } from './language.ts';
import type { Segment } from './segment.ts';
import type { SegmentedText } from './segmentedText.ts';
import { findSentences } from './sentences.ts';
import type { Span } from './span.ts';
import type { Token } from './token.ts';
import { tokenise } from './tokens.ts';

/** What was computed of a block, at the place where it last stood. */
interface BlockWork {
  readonly start: number;
  readonly segments: readonly Span[];
  readonly tokens: readonly (readonly Token[])[];
}

/** The work on the blocks of one text's last state, for the next one. Made by `new Map()`. */
export type SegmentMemo = Map<string, BlockWork>;

/**
 * Cuts a text into blocks, segments and tokens. Nothing is lost or changed: blocks hold all that is not
 * white space, segments all of their block that is not white space, each in order.
 *
 * @param boundaries segment ends that a person set or took away
 * @param memo keeps the work of blocks that stay the same between calls, for one text and language
 */
export function segmentText(
  text: string,
  language: Language,
  boundaries: readonly SegmentBoundary[] = [],
  memo: SegmentMemo = new Map(),
): SegmentedText {
  const blocks = correctBlocks(findBlocks(text, language), boundaries);
  const segments: Segment[] = [];
  const tokens: (readonly Token[])[] = [];
  const fresh = new Map<string, BlockWork>();
  for (const [index, block] of blocks.entries()) {
    const inside = boundaries.filter(({ at }) => block.start < at && at < block.end);
    const key = blockKey(text, block, inside);
    const known = memo.get(key) ?? fresh.get(key);
    const work = known ? moveTo(known, block.start) : workOn(text, block, language, inside);
    fresh.set(key, work);
    for (const [i, { start, end }] of work.segments.entries()) {
      segments.push({ start, end, block: index });
      tokens.push(work.tokens[i]!);
    }
  }
  memo.clear();
  for (const [key, work] of fresh) memo.set(key, work);
  return { language, text, blocks, segments, tokens };
}

function blockKey(text: string, block: Block, inside: readonly SegmentBoundary[]): string {
  const corrections = inside.map(({ at, kind }) => `${kind}${at - block.start}`).join();
  return `${corrections}|${text.slice(block.start, block.end)}`;
}

function workOn(
  text: string,
  block: Block,
  language: Language,
  inside: readonly SegmentBoundary[],
): BlockWork {
  const segments = correctSegments(text, findSentences(text, block, language), inside);
  return {
    start: block.start,
    segments,
    tokens: segments.map((segment) => tokenise(text, segment, language)),
  };
}

function moveTo(work: BlockWork, start: number): BlockWork {
  const by = start - work.start;
  if (by === 0) return work;
  const move = <T extends Span>(span: T): T => ({
    ...span,
    start: span.start + by,
    end: span.end + by,
  });
  return {
    start,
    segments: work.segments.map(move),
    tokens: work.tokens.map((list) => list.map(move)),
  };
}
