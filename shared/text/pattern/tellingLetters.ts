import { atomEnd, isOptional, quantifierAt, splitAlternatives } from './atoms.ts';
import { leadingLetters } from './leadingLetters.ts';

/**
 * The beginnings of one word of each alternative that must stand in the text, of that which the fewest sentences have:
 * "press" of `(?:felt|under) (?:\\p{L}+ )?pressure`. Words are what spaces part.
 *
 * @param source as for `leadingLetters`; its words begin at the beginnings of words of the text
 * @param isCommon whether most sentences have a word that so begins
 */
export function tellingLetters(
  source: string,
  isCommon: (letters: string) => boolean,
): ReadonlySet<string> {
  const cost = (letters: ReadonlySet<string>): number =>
    [...letters].reduce(
      (sum, one) => sum + (one === '' ? EVERY : isCommon(one) ? MOST_TEXTS : RARE),
      0,
    );
  return new Set(
    splitAlternatives(source).flatMap((alternative) => {
      const words = splitWords(alternative).map(leadingLetters);
      return [
        ...words.reduce((best, word) => (cost(word) < cost(best) ? word : best), new Set([''])),
      ];
    }),
  );
}

/** How many sentences have a beginning, by rough shares: to compare words, no more. */
const [EVERY, MOST_TEXTS, RARE] = [100, 1, 0.02];

/** The words that each match of a sequence has; groups that close with a space end one, too. */
function splitWords(source: string): string[] {
  const words: string[] = [];
  let word = '';
  for (let i = 0; i < source.length;) {
    const end = atomEnd(source, i);
    const quantifier = quantifierAt(source, end);
    const atom = source.slice(i, end);
    const needed = !isOptional(quantifier);
    if ((atom === ' ' && needed) || endsWord(atom)) {
      // What may be left out says nothing of the word, and the next one begins after it.
      words.push(needed ? word + atom.trimEnd() : word);
      word = '';
    } else word += atom + quantifier;
    i = end + quantifier.length;
  }
  return [...words, word].filter((one) => one !== '');
}

/** Whether a group ends with a space, whatever it matches. */
function endsWord(atom: string): boolean {
  const alternatives = /^\(\?:(.* )\)$/u.exec(atom)?.[1];
  return (
    alternatives !== undefined && splitAlternatives(alternatives).every((one) => one.endsWith(' '))
  );
}
