import { pick } from '../random.ts';
import { likeCase, replaceOne, type Perturbation } from './perturbation.ts';
import type { SwapGroups } from './swaps.ts';

/**
 * A drift that puts another word of a group in the place of one.
 *
 * @param lead what must stand right before the word, as the source of a pattern
 */
export function swapWithin(groups: SwapGroups, lead = ''): Perturbation {
  return (sentence, { language, random }) => {
    const words = groups[language].flat();
    const pattern = new RegExp(
      `(?<=${lead})(?<![\\p{L}-])(?:${words.map(escape).join('|')})(?![\\p{L}-])`,
      'giu',
    );
    return replaceOne(sentence, pattern, random, (match) => {
      const same = (word: string): boolean => word.toLowerCase() === match.toLowerCase();
      const group = groups[language].find((candidate) => candidate.some(same));
      const others = (group ?? []).filter((word) => !same(word));
      return likeCase(pick(others, random) ?? match, match);
    });
  };
}

/** "$" is a sign of money and not the end of a line. */
function escape(word: string): string {
  return word.replace(/\$/u, '\\$');
}
