import type { Language } from './language.ts';
import { OPENERS } from './openers.ts';
import type { Span } from './span.ts';

/** Words in capitals at the start or after the end of a sentence, then a capitalised word. */
const CAPITALS =
  /(?<=^|[.!?…»"”]\s+)(?<head>\p{Lu}[\p{Lu}\p{M}\d'’&/-]*(?:[ \u00a0]+[\p{Lu}\d'’&/-][\p{Lu}\p{M}\d'’&/-]*)*[\p{Lu}\d])[ \u00a0]+(?<next>[«"“]?\s?\p{Lu}(?:['’]|\p{Ll}[\p{L}]*['’]?))(?=[\p{L}\s])/gu;
/** Shorter runs are acronyms. */
const MIN_LETTERS = 6;
/** A run of so many words is a crosshead whatever follows it. */
const SURE_WORDS = 3;

/**
 * The first crosshead in capitals inside `span` that has lost its line end and runs into the sentence
 * below it ("HOUSING COSTS The mayor said ..."), or null.
 */
export function gluedCrosshead(text: string, span: Span, language: Language): Span | null {
  const words = text.slice(span.start, span.end);
  for (const match of words.matchAll(CAPITALS)) {
    const { head, next } = match.groups as { head: string; next: string };
    const letters = head.replace(/[^\p{Lu}]/gu, '').length;
    const opener = OPENERS[language].has(openerForm(next));
    if (letters >= MIN_LETTERS && (opener || head.split(/\s+/u).length >= SURE_WORDS)) {
      const start = span.start + match.index;
      return { start, end: start + head.length };
    }
  }
  return null;
}

function openerForm(word: string): string {
  return word
    .replace(/^[«"“]\s?/u, '')
    .toLowerCase()
    .replace(/’/gu, "'");
}
