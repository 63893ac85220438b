import type { Span } from '../text/span.ts';

/** The place alone of what has one: a token, a number, a quotation. */
export function bareSpan({ start, end }: Span): Span {
  return { start, end };
}
