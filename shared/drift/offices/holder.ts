import type { Language } from '../../text/language.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { wordsOf, type BeadContext } from '../beadContext.ts';

/** Words between a name and an office after it: "Ann Lee, the governor". */
const BEFORE = 2;
/** Words between an office and a name after it: "la présidente du conseil de surveillance Ann Lee". */
const AFTER = 6;

/** Whether the two offices render each other by their words, or are said of one name. */
export function sameHolder(bead: BeadContext, en: Span, fr: Span): boolean {
  const near = { en: namesBeside(bead, 'en', en), fr: namesBeside(bead, 'fr', fr) };
  return bead.links.some((link) => {
    const [a, b] = [bead.en.tokens[link.en]!, bead.fr.tokens[link.fr]!];
    return (overlaps(a, en) && overlaps(b, fr)) || (near.en.has(link.en) && near.fr.has(link.fr));
  });
}

/** The capitalised words right beside an office, by their indices. */
function namesBeside(bead: BeadContext, language: Language, office: Span): ReadonlySet<number> {
  const { tokens } = bead[language];
  const first = tokens.findIndex((token) => overlaps(token, office));
  const last = tokens.findLastIndex((token) => overlaps(token, office));
  const names = new Set<number>();
  for (let i = Math.max(0, first - BEFORE); i < first; i++)
    if (isNameWord(bead, language, i)) names.add(i);
  for (let i = last + 1; i <= Math.min(last + AFTER, tokens.length - 1); i++)
    if (isNameWord(bead, language, i)) names.add(i);
  return names;
}

/** An acronym is no one's name. */
function isNameWord(bead: BeadContext, language: Language, index: number): boolean {
  return /^\p{Lu}\p{Ll}/u.test(wordsOf(bead[language], bead[language].tokens[index]!));
}
