import { pick, type Random } from '../random.ts';
import { likeCase, replaceOne, splitWords, type Perturbation } from './perturbation.ts';

const NAME = /(?<=\p{Ll},? )\p{Lu}\p{Ll}{2,}/gu;
const CONTENT_WORD = /(?<![\p{L}'’-])\p{Ll}{5,}(?![\p{L}'’-])/gu;

/** Puts a name of another sentence in the place of one, which the sentence across has too. */
export const nameSwapped: Perturbation = (sentence, { other, across, random }) => {
  const names = (text: string, translation?: string): string[] =>
    Array.from(text.matchAll(NAME), ([name]) => name).filter(
      (name) => translation?.includes(name) ?? true,
    );
  const name = pick(names(other, across?.other), random);
  const gone = pick(names(sentence, across?.sentence), random);
  if (name === undefined || gone === undefined || name === gone) return null;
  return sentence.replace(new RegExp(`(?<!\\p{L})${gone}(?!\\p{L})`, 'u'), name);
};

/** Puts a word of another sentence in the place of one. */
export const wordReplaced: Perturbation = (sentence, { other, random }) => {
  const word = pick(other.match(CONTENT_WORD) ?? [], random);
  if (word === undefined) return null;
  return replaceOne(sentence, CONTENT_WORD, random, (match) => likeCase(word, match));
};

/** Leaves one content word out. */
export const wordOmitted: Perturbation = (sentence, { random }) => {
  const left = replaceOne(sentence, CONTENT_WORD, random, () => '');
  return left?.replace(/ {2}/u, ' ').replace(/ (?=[,.])/u, '') ?? null;
};

/** Adds a content word of another sentence. */
export const wordAdded: Perturbation = (sentence, { other, random }) => {
  const word = pick(other.match(CONTENT_WORD) ?? [], random);
  if (word === undefined) return null;
  return replaceOne(sentence, CONTENT_WORD, random, (match) => `${match} ${word}`);
};

/** Shuffles all words. */
export const wordsShuffled: Perturbation = (sentence, { random }) => {
  const words = splitWords(sentence).filter((word) => word.trim() !== '');
  return words.length < 5 ? null : shuffle(words, random).join(' ');
};

function shuffle(words: readonly string[], random: Random): string[] {
  const left = [...words];
  const shuffled: string[] = [];
  while (left.length > 0) shuffled.push(...left.splice(Math.floor(random() * left.length), 1));
  return shuffled;
}
