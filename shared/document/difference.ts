import type { Span } from '../text/span.ts';

/** Where two versions of a text differ: one stretch from the first difference to the last. */
export interface Difference {
  readonly before: Span;
  readonly after: Span;
}

/**
 * The smallest single replacement that turns one text into the other; null when they are equal.
 *
 * @param caret where typing ended in `after`; of several equal readings (one "a" more in "aa") the
 * one that ends there is meant
 */
export function differenceOf(before: string, after: string, caret = 0): Difference | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  const longestTail = Math.min(shorter, after.length - caret);
  let tail = 0;
  while (tail < longestTail && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  let head = 0;
  while (head < shorter - tail && before[head] === after[head]) head++;
  [head, tail] = wholeCharacters(before, after, head, tail);
  return {
    before: { start: head, end: before.length - tail },
    after: { start: head, end: after.length - tail },
  };
}

/** Moves both ends off the middle of a surrogate pair. */
function wholeCharacters(
  before: string,
  after: string,
  head: number,
  tail: number,
): [number, number] {
  const cutsHead = head > 0 && isHighSurrogate(before.charCodeAt(head - 1));
  const cutsTail = tail > 0 && isLowSurrogate(after.charCodeAt(after.length - tail));
  return [cutsHead ? head - 1 : head, cutsTail ? tail - 1 : tail];
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
