import { pick } from '../random.ts';
import { likeCase, replaceOne, type Perturbation } from './perturbation.ts';
import type { SwapGroups } from './swaps.ts';

/** A drift that puts another word of a group in the place of one. */
export function swapWithin(groups: SwapGroups): Perturbation {
  return (sentence, { language, random }) => {
    const words = groups[language].flat();
    const pattern = new RegExp(`(?<![\\p{L}-])(?:${words.join('|')})(?![\\p{L}-])`, 'giu');
    return replaceOne(sentence, pattern, random, (match) => {
      const group = groups[language].find((candidate) => candidate.includes(match.toLowerCase()));
      const others = (group ?? []).filter((word) => word !== match.toLowerCase());
      return likeCase(pick(others, random) ?? match, match);
    });
  };
}
