import type { Language } from './language.ts';
import { isOpener } from './openers.ts';
import type { Span } from './span.ts';

/** A word in capitals, and what may stand between two of them. */
const CAPITALS = "\\p{Lu}[\\p{Lu}\\p{M}\\d'’&/-]*";
const SPACE = '[ \\u00a0]+';
/** Capitals at the start or after the end of a sentence, then a word with one capital. */
const GLUED = new RegExp(
  `(?<=^|[.!?…»"”]\\s+)(?<head>${CAPITALS}(?:${SPACE}[\\p{Lu}\\d'’&/-][\\p{Lu}\\p{M}\\d'’&/-]*)*)` +
    `${SPACE}(?=[«"“]?\\s?\\p{Lu}(?:['’]\\p{L}?\\p{Ll}|\\p{Ll}|\\s\\p{Ll}))`,
  'gu',
);
/** Shorter runs are acronyms. */
const MIN_LETTERS = 6;
/** A run of so many words and letters is a crosshead whatever follows it. */
const SURE_WORDS = 3;
const SURE_LETTERS = 12;

/**
 * The first crosshead in capitals inside `span` that has lost its line end and runs into the sentence
 * below it ("HOUSING COSTS The mayor said ..."), or null.
 */
export function gluedCrosshead(text: string, span: Span, language: Language): Span | null {
  const words = text.slice(span.start, span.end);
  for (const match of words.matchAll(GLUED)) {
    const head = match.groups!.head!;
    const letters = head.replace(/[^\p{Lu}]/gu, '').length;
    const opener = isOpener(words.slice(match.index + match[0].length), language);
    const sure = letters >= SURE_LETTERS && head.split(/\s+/u).length >= SURE_WORDS;
    if (sure || (opener && letters >= MIN_LETTERS)) {
      const start = span.start + match.index;
      return { start, end: start + head.length };
    }
  }
  return null;
}
