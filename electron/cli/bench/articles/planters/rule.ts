import {
  likeCase,
  type Perturbation,
} from '../../../../training/drift/perturbations/perturbation.ts';
import { pick } from '../../../../training/drift/random.ts';

/** One way to change what a French sentence says, as an editor who means to mislead would. */
export interface SwapRule {
  /** The French words. */
  readonly words: RegExp;
  /** What may stand in their place; `$1` and its like are the pattern's groups. */
  readonly instead: readonly string[];
  /** What the English must say, so that the words mean what the rule takes them to mean. */
  readonly english: RegExp;
}

/** Makes a rule of the source of a pattern: whole words, whatever their case. */
export function rule(
  words: string,
  instead: string | readonly string[],
  english: string,
): SwapRule {
  return {
    words: new RegExp(`(?<![\\p{L}'’-])(?:${words})(?![\\p{L}’'-])`, 'giu'),
    instead: typeof instead === 'string' ? [instead] : instead,
    english: new RegExp(`\\b(?:${english})`, 'iu'),
  };
}

/** A drift that applies one of the rules, in one of the places where it fits. */
export function swapByRule(rules: readonly SwapRule[]): Perturbation {
  return (sentence, { language, random, across }) => {
    if (language !== 'fr' || !across) return null;
    const places = rules
      .filter(({ english }) => english.test(across.sentence))
      .flatMap((found) =>
        Array.from(sentence.matchAll(found.words), (match) => ({ ...found, match })),
      );
    const place = pick(places, random);
    if (!place) return null;
    const [words] = place.match;
    const { index } = place.match;
    const instead = pick(place.instead, random)!.replace(
      /\$(\d)/gu,
      (_, group: string) => place.match[Number(group)] ?? '',
    );
    return (
      sentence.slice(0, index) + likeCase(instead, words) + sentence.slice(index + words.length)
    );
  };
}
