import type { Block, BlockKind } from './block.ts';
import { gluedCrosshead } from './crosshead.ts';
import { joinsWrappedLines } from './hardWrap.ts';
import type { Language } from './language.ts';
import { isBlank, trimSpan } from './whiteSpace.ts';
import type { Span } from './span.ts';

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu;
/** Bullets, numbers and letters that open a list item; a long dash opens a speech, not an item. */
const LIST_MARK = /^(?:[•‣▪●◦·*+-]|\(?\d{1,3}[.)]|\(?[a-z]\)|[ivx]{1,5}\))\s/u;
const MARKDOWN_HEADING = /^#{1,6}\s/u;
const CLOSED = /[.!?…:;,»”"’)\]]$/u;
const MAX_HEADING_LENGTH = 120;

/**
 * Cuts a text into blocks: one a line, or one a paragraph where the lines are wrapped by hand. A
 * crosshead in capitals that an import glued to its paragraph stands alone.
 */
export function findBlocks(text: string, language: Language): Block[] {
  const spans = paragraphs(text, lines(text)).flatMap((span) => unglue(text, span, language));
  const kinds = spans.map((span) => kindOf(text.slice(span.start, span.end)));
  return spans.map((span, i) => ({ ...span, kind: headingPlace(kinds, i) }));
}

/** The lines of a text, trimmed; blank ones are empty spans. */
function lines(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(LINE_END)) {
    found.push(trimSpan(text, { start, end: match.index }));
    start = match.index + match[0].length;
  }
  found.push(trimSpan(text, { start, end: text.length }));
  return found;
}

function paragraphs(text: string, all: readonly Span[]): Span[] {
  const wrapped = joinsWrappedLines(text, all);
  const found: Span[] = [];
  let open: { start: number; end: number } | null = null;
  for (const line of all) {
    const blank = isBlank(line);
    if (!blank && open && wrapped && !startsItem(text, line)) open.end = line.end;
    else {
      if (open) found.push(open);
      open = blank ? null : { ...line };
    }
  }
  if (open) found.push(open);
  return found;
}

function startsItem(text: string, line: Span): boolean {
  return LIST_MARK.test(text.slice(line.start, line.start + 8));
}

function unglue(text: string, span: Span, language: Language): Span[] {
  const found: Span[] = [];
  let rest = span;
  for (;;) {
    const crosshead = gluedCrosshead(text, rest, language);
    if (!crosshead) break;
    const before = trimSpan(text, { start: rest.start, end: crosshead.start });
    if (!isBlank(before)) found.push(before);
    found.push(crosshead);
    rest = trimSpan(text, { start: crosshead.end, end: rest.end });
  }
  found.push(rest);
  return found;
}

function kindOf(words: string): BlockKind {
  if (LIST_MARK.test(words)) return 'list-item';
  if (MARKDOWN_HEADING.test(words)) return 'heading';
  const bare = words.length <= MAX_HEADING_LENGTH && !CLOSED.test(words) && /\p{L}/u.test(words);
  return bare ? 'heading' : 'paragraph';
}

/** A heading among paragraphs is a crosshead. */
function headingPlace(kinds: readonly BlockKind[], i: number): BlockKind {
  const kind = kinds[i]!;
  return kind === 'heading' && kinds.lastIndexOf('paragraph', i) >= 0 ? 'crosshead' : kind;
}
