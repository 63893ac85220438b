import type { Language } from '../../text/language.ts';
import type { BeadContext } from '../beadContext.ts';
import { isFinite } from '../clause.ts';
import { isContent, isCovered } from './covered.ts';

/**
 * Whether the words from `first` to `last` are all that is said between two marks, a verb among them:
 * "Unless it rains, ...", "the mill, which burned down twice, ...".
 */
export function isWholeClause(
  bead: BeadContext,
  language: Language,
  first: number,
  last: number,
): boolean {
  const { tokens } = bead[language];
  const says = (i: number): boolean => {
    const token = tokens[i]!;
    return isContent(bead, language, token) && isCovered(bead, language, token, i);
  };
  let [a, b] = [first, last];
  while (a > 0 && tokens[a - 1]!.kind !== 'punctuation') if (says(--a)) return false;
  while (b < tokens.length - 1 && tokens[b + 1]!.kind !== 'punctuation')
    if (says(++b)) return false;
  return tokens.slice(a, b + 1).some((token) => isFinite(token, language));
}
