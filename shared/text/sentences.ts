import type { Language } from './language.ts';
import { normalise } from './normalise.ts';
import { endsSentence } from './sentenceEnd.ts';
import type { Span } from './span.ts';

/** Points, calls and questions, also when set with spaces ("..." or ". . ." or "... !"). */
const MARKS = '[.!?…]+(?: [.!?…]+(?= |$))*';
/** What closes after them: quotation marks, brackets, note numbers, "[...]". */
const CLOSERS = '(?: ?[»”›]|["\'’)\\]¹²³⁰⁴-⁹]| "(?= |$)| ?\\[(?:\\d{1,3}|…|\\.{3})\\])*';
/** Marks repeated after closing ones ("? »."). */
const AGAIN = '(?:(?<=[»”›"])[.!?…]+)?';
/** A space with a word after it, the end, or nothing where a capital shows that the space was forgotten. */
const GAP = " +(?![»”›,;:!?…])|$|(?=\\p{Lu}\\p{Ll}*['’ ])";
const CANDIDATE = new RegExp(
  `(?<marks>${MARKS})(?<closers>${CLOSERS}${AGAIN})(?<gap>${GAP})`,
  'gu',
);
/** What may stand before the next word; a bracket after a dash begins a list item. */
const OPENING = /^(?:[–—-] +)?[«“"'‘ ]*(?<![–—-] *)[([]*[«“"'‘ ]*/u;
const LETTER_OR_DIGIT = /[\p{L}\d]/u;
const BEFORE_WORD = /[ ("«“'’[–—]/u;
/** Enough to see the next word and what it starts with. */
const LOOK_AHEAD = 60;

/**
 * Cuts a stretch of text into sentences: spans in order, trimmed, with nothing but white space
 * between them. Marks and brackets that close stay with their sentence, and what a sentence says of
 * its own quotation (« ... ! », a-t-il dit) stays with the quotation.
 *
 * @param span a stretch without white space at its ends
 */
export function findSentences(text: string, span: Span, language: Language): Span[] {
  const { text: regular, original } = normalise(text.slice(span.start, span.end));
  const sentences: Span[] = [];
  let start = 0;
  let odd = false;
  let counted = 0;
  const paired = regular.split('"').length % 2 === 1;
  for (const match of regular.matchAll(CANDIDATE)) {
    const { marks, gap } = match.groups as { marks: string; gap: string };
    let { closers } = match.groups as { closers: string };
    const marksEnd = match.index + marks.length;
    for (; counted < marksEnd; counted++) if (regular[counted] === '"') odd = !odd;
    // A lone straight mark opens where the marks around it pair up so.
    if (closers.endsWith(' "') && !odd && paired) closers = closers.slice(0, -2);
    const end = marksEnd + closers.length;
    const from = end + (closers === match.groups!.closers ? gap.length : 1);
    if (from >= regular.length || !LETTER_OR_DIGIT.test(regular.slice(start, match.index)))
      continue;
    const word = wordBefore(regular, match.index);
    const ends = endsSentence({
      word,
      first: match.index - word.length === start,
      marks,
      closers,
      spaced: from > end,
      next: regular.slice(from, from + LOOK_AHEAD).replace(OPENING, ''),
      language,
    });
    if (!ends) continue;
    sentences.push({ start, end });
    start = from;
  }
  sentences.push({ start, end: regular.length });
  // Invisible characters at the ends belong to the text, too.
  const last = sentences.length - 1;
  return sentences.map((sentence, i) => ({
    start: i === 0 ? span.start : span.start + original(sentence.start),
    end: i === last ? span.end : span.start + original(sentence.end),
  }));
}

function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && !BEFORE_WORD.test(text[start - 1]!)) start--;
  return text.slice(start, end);
}
