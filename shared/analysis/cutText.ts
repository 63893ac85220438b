import type { SegmentBoundary } from '../text/boundaries.ts';
import type { Language } from '../text/language.ts';
import type { SegmentedText } from '../text/segmentedText.ts';
import { type SegmentMemo, segmentText } from '../text/segmentText.ts';

/** A text as it was cut last, and the work on its blocks. */
export interface TextMemo {
  readonly blocks: SegmentMemo;
  last: { readonly cut: SegmentedText; readonly boundaries: readonly SegmentBoundary[] } | null;
}

/** A memo for one text. */
export function createTextMemo(): TextMemo {
  return { blocks: new Map(), last: null };
}

/**
 * The text in segments. While somebody types in the other text this one is the very same object, so that what
 * follows from it alone stays.
 */
export function cutText(
  text: string,
  language: Language,
  boundaries: readonly SegmentBoundary[],
  memo: TextMemo,
): SegmentedText {
  const stays = memo.last?.cut.text === text && sameBoundaries(memo.last.boundaries, boundaries);
  if (!stays) memo.last = { cut: segmentText(text, language, boundaries, memo.blocks), boundaries };
  return memo.last!.cut;
}

function sameBoundaries(a: readonly SegmentBoundary[], b: readonly SegmentBoundary[]): boolean {
  return (
    a.length === b.length && a.every(({ at, kind }, i) => at === b[i]!.at && kind === b[i]!.kind)
  );
}
