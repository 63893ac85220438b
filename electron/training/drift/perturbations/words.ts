import { pick, type Random } from '../random.ts';
import { likeCase, replaceOne, splitWords, type Perturbation } from './perturbation.ts';

const NAME = /(?<=\p{Ll},? )\p{Lu}\p{Ll}{2,}/gu;
const CONTENT_WORD = /(?<![\p{L}'’-])\p{Ll}{5,}(?![\p{L}'’-])/gu;

/** Puts a name of another sentence in the place of one. */
export const nameSwapped: Perturbation = (sentence, { other, random }) => {
  const name = pick(other.match(NAME) ?? [], random);
  return name === undefined ? null : replaceOne(sentence, NAME, random, () => name);
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
