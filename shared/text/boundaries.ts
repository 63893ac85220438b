import type { Block } from './block.ts';
import type { Span } from './span.ts';
import { isBlank, trimSpan } from './whiteSpace.ts';

/** A segment end that a person set (`split`) or took away (`join`). */
export interface SegmentBoundary {
  /** Offset of the first character after the boundary. */
  readonly at: number;
  readonly kind: 'split' | 'join';
}

/** Blocks that a person joined become one. */
export function correctBlocks(
  blocks: readonly Block[],
  boundaries: readonly SegmentBoundary[],
): Block[] {
  const joins = new Set(boundaries.filter(({ kind }) => kind === 'join').map(({ at }) => at));
  const corrected: Block[] = [];
  for (const block of blocks) {
    const before = corrected.at(-1);
    if (before && joins.has(block.start)) {
      corrected[corrected.length - 1] = { ...before, end: block.end };
    } else corrected.push(block);
  }
  return corrected;
}

/** Sentences of one block as a person wants them cut. Boundaries at odd places do no harm. */
export function correctSegments(
  text: string,
  sentences: readonly Span[],
  boundaries: readonly SegmentBoundary[],
): readonly Span[] {
  if (boundaries.length === 0) return sentences;
  const first = sentences[0]!;
  const last = sentences.at(-1)!;
  const starts = new Set(sentences.map(({ start }) => start));
  for (const { at, kind } of boundaries) {
    if (kind === 'split') starts.add(at);
    else starts.delete(at);
  }
  starts.delete(first.start);
  const cuts = [first.start, ...[...starts].sort((a, b) => a - b), last.end];
  return cuts
    .slice(1)
    .map((end, i) => trimSpan(text, { start: cuts[i]!, end }))
    .filter((span) => !isBlank(span));
}
