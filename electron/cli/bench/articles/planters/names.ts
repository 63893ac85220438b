import {
  replaceOne,
  type Perturbation,
} from '../../../../training/drift/perturbations/perturbation.ts';
import { pick } from '../../../../training/drift/random.ts';

/** One to three capitalised words in a row, as the source of a pattern. */
export const NAMES = "\\p{Lu}[\\p{L}'’-]{2,}(?: \\p{Lu}[\\p{L}'’-]+){0,2}(?![\\p{L}'’-])";
/** Inside a sentence, where a capital means a name. */
const INSIDE = new RegExp(`(?<=\\p{Ll},? )${NAMES}`, 'gu');

/** The names inside a sentence that its translation has as well. */
export function namesOf(sentence: string, translation: string): string[] {
  return (sentence.match(INSIDE) ?? []).filter((name) => translation.includes(name));
}

/** Whether two names have a word in common: "Anne Roy" and "Paul Roy". */
export function sharesWord(a: string, b: string): boolean {
  return a.split(' ').some((word) => b.split(' ').includes(word));
}

/** Puts a name of the other sentence, all of it, in the place of one; translations have both. */
export const nameReplaced: Perturbation = (sentence, { random, other, across }) => {
  const name = pick(namesOf(other, across?.other ?? ''), random);
  if (name === undefined) return null;
  return replaceOne(sentence, INSIDE, random, (found) =>
    across!.sentence.includes(found) && !sharesWord(name, found) ? name : found,
  );
};
