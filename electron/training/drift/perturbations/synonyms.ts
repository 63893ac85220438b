import type { Lexicon } from '../../../../shared/lexicon/lexicon.ts';
import type { Language } from '../../../../shared/text/language.ts';
import { pick, type Random } from '../random.ts';
import { likeCase, replaceOne } from './perturbation.ts';

const CONTENT_WORD = /(?<![\p{L}'’-])\p{Ll}{5,}(?![\p{L}'’-])/gu;
/** Forms that end alike are mostly of one inflection. */
const ENDING = 2;
/** Of the words that translate alike, those that do so most. */
const CLOSEST = 3;

/** Puts a word that translates alike, in the same inflection, in the place of one: no drift. */
export function synonymPut(
  sentence: string,
  language: Language,
  lexicon: Lexicon,
  random: Random,
): string | null {
  return replaceOne(sentence, CONTENT_WORD, random, (match) => {
    const alike = lexicon
      .variants(language, match)
      .filter((form) => form.slice(-ENDING) === match.slice(-ENDING) && !sameStem(form, match));
    return likeCase(pick(alike.slice(0, CLOSEST), random) ?? match, match);
  });
}

function sameStem(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length) - 3;
  return length > 2 && a.slice(0, length) === b.slice(0, length);
}
