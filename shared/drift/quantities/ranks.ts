import type { Both, Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import { BEFORE_RANK } from './besideNumbers.ts';
import { SUPERLATIVE } from './numberWords.ts';
import type { Quantity } from './quantity.ts';

const AFTER_ORDINAL: Both<RegExp> = {
  en: new RegExp(`^[\\s-]${SUPERLATIVE.en}`, 'u'),
  fr: new RegExp(`^\\s${SUPERLATIVE.fr}`, 'u'),
};

/** A superlative with its article: it claims the first rank where no ordinal stands between. */
const FIRST_RANK: Both<RegExp> = {
  en: new RegExp(`(?<!\\p{L})(?:the|its|his|her|their|our)\\s${SUPERLATIVE.en}`, 'iu'),
  fr: new RegExp(
    `(?<!\\p{L})(?:l[ae]|son|sa|leur)\\s(?:${SUPERLATIVE.fr}|\\p{L}+\\sl[ae]\\s(?:plus|moins)(?!\\p{L}))`,
    'iu',
  ),
};

/** Whether an ordinal is a rank: a superlative follows, or a verb of finishing leads it. */
export function isRank(text: string, { type, start, end }: Quantity, language: Language): boolean {
  if (type !== 'ordinal') return false;
  return (
    AFTER_ORDINAL[language].test(text.slice(end)) ||
    BEFORE_RANK[language].test(text.slice(0, start))
  );
}

/** Where the text claims the first rank, without a number; null where it does not. */
export function firstRank(text: string, language: Language): Span | null {
  const match = FIRST_RANK[language].exec(text);
  return match && { start: match.index, end: match.index + match[0].length };
}
