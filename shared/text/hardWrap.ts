import { isBlank } from './whiteSpace.ts';
import type { Span } from './span.ts';

/** Lines that were broken by hand end near this many columns; articles have a line a paragraph. */
const MIN_WIDTH = 40;
const MAX_WIDTH = 100;
/** Of the line ends inside paragraphs, at least this share must fall inside a sentence. */
const MIN_SHARE = 0.5;
const MIN_LINES = 4;

/**
 * Whether line ends inside paragraphs are mere typography: lines of like width, most of which break
 * off within a sentence and go on with a small letter.
 */
export function joinsWrappedLines(text: string, lines: readonly Span[]): boolean {
  let longest = 0;
  let inner = 0;
  let broken = 0;
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    longest = Math.max(longest, line.end - line.start);
    if (isBlank(line) || !next || isBlank(next)) continue;
    inner++;
    const open = /[\p{L},-]$/u.test(text.slice(line.end - 1, line.end));
    const wide = line.end - line.start >= MIN_WIDTH;
    if (open && wide && /^\p{Ll}/u.test(text.slice(next.start, next.start + 2))) broken++;
  }
  return longest <= MAX_WIDTH && inner >= MIN_LINES && broken >= inner * MIN_SHARE;
}
