import type { Block } from './block.ts';
import { findBlocks } from './blocks.ts';
import { correctBlocks, correctSegments, type SegmentBoundary } from './boundaries.ts';
import type { Language } from './language.ts';
import type { Segment } from './segment.ts';
import type { SegmentedText } from './segmentedText.ts';
import { isSentenceOf, newSentence, type Sentence } from './sentence.ts';
import { findSentences } from './sentences.ts';
import { shifted, sliceSpan, type Span } from './span.ts';
import type { Token } from './token.ts';
import { tokenise } from './tokens.ts';

/** What was computed of a block, at the place where it last stood. */
interface BlockWork {
  readonly start: number;
  readonly segments: readonly SegmentWork[];
}

interface SegmentWork extends Span {
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
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
  const sentences: Sentence[] = [];
  const fresh = new Map<string, BlockWork>();
  const sentenceOf = sentencesIn(memo);
  for (const [index, block] of blocks.entries()) {
    const inside = boundaries.filter(({ at }) => block.start < at && at < block.end);
    const key = blockKey(text, block, inside);
    const known = memo.get(key) ?? fresh.get(key);
    const work = known
      ? moveTo(known, block.start)
      : workOn(text, block, language, inside, sentenceOf);
    fresh.set(key, work);
    for (const segment of work.segments) {
      segments.push({ start: segment.start, end: segment.end, block: index });
      tokens.push(segment.tokens);
      sentences.push(segment.sentence);
    }
  }
  memo.clear();
  for (const [key, work] of fresh) memo.set(key, work);
  return { language, text, blocks, segments, tokens, sentences };
}

function blockKey(text: string, block: Block, inside: readonly SegmentBoundary[]): string {
  const corrections = inside.map(({ at, kind }) => `${kind}${at - block.start}`).join();
  return `${corrections}|${text.slice(block.start, block.end)}`;
}

type SentenceOf = typeof newSentence;

/** The sentence of a segment: that of the last state where it has the same words, else a new one. */
function sentencesIn(memo: SegmentMemo): SentenceOf {
  let known: ReadonlyMap<string, Sentence> | null = null;
  return (text, language, segment, tokens) => {
    known ??= new Map(
      [...memo.values()].flatMap(({ segments }) =>
        segments.map(({ sentence }) => [sentence.text, sentence]),
      ),
    );
    const before = known.get(sliceSpan(text, segment));
    return before && isSentenceOf(before, text, segment, tokens)
      ? before
      : newSentence(text, language, segment, tokens);
  };
}

function workOn(
  text: string,
  block: Block,
  language: Language,
  inside: readonly SegmentBoundary[],
  sentenceOf: SentenceOf,
): BlockWork {
  const segments = correctSegments(text, findSentences(text, block, language), inside);
  return {
    start: block.start,
    segments: segments.map(({ start, end }) => {
      const tokens = tokenise(text, { start, end }, language);
      return { start, end, tokens, sentence: sentenceOf(text, language, { start, end }, tokens) };
    }),
  };
}

function moveTo({ start: before, segments }: BlockWork, start: number): BlockWork {
  const by = start - before;
  if (by === 0) return { start, segments };
  return {
    start,
    segments: segments.map((segment) => ({
      ...shifted(segment, by),
      tokens: segment.tokens.map((token) => shifted(token, by)),
    })),
  };
}
