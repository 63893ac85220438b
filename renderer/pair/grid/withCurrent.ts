import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';

/**
 * The rows to keep on the page: those in view, and the current one wherever it is, so that it can
 * always be gone to and never loses the focus by being scrolled away.
 */
export function withCurrent(current: number): (range: Range) => number[] {
  return (range) => {
    const rows = defaultRangeExtractor(range);
    if (current >= range.count || rows.includes(current)) return rows;
    return [...rows, current].sort((a, b) => a - b);
  };
}
