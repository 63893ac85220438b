import type { WordPair } from '../../../shared/analysis/analysis.ts';
import type { Language } from '../../../shared/text/language.ts';
import type { Mark } from './decorate.ts';
import type { Both } from '../../../shared/text/language.ts';

const NONE: Both<readonly Mark[]> = { en: [], fr: [] };

/** The word at the offset and everything that translates it, as marks of both texts. */
export function pairedWords(
  pairs: readonly WordPair[],
  language: Language,
  offset: number,
): Both<readonly Mark[]> {
  const at = pairs.filter((pair) => pair[language].start <= offset && offset < pair[language].end);
  if (at.length === 0) return NONE;
  const marks = (side: Language) =>
    at.map((pair): Mark => ({ kind: 'word', start: pair[side].start, end: pair[side].end }));
  return { en: marks('en'), fr: marks('fr') };
}
