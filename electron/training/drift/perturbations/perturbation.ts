import type { Language } from '../../../../shared/text/language.ts';
import type { Random } from '../random.ts';

/** What a perturbation may draw on beside the sentence itself. */
export interface Material {
  readonly language: Language;
  readonly random: Random;
  /** Another sentence of the same corpus and language. */
  readonly other: string;
  /** What translates the two sentences, where it is known: a word that stands in both is a name. */
  readonly across?: { readonly sentence: string; readonly other: string };
}

/**
 * One controlled drift of a clean sentence: the changed sentence, or null where the sentence offers
 * no place for it.
 */
export type Perturbation = (sentence: string, material: Material) => string | null;

/** A sentence's words with what stands between them, so that joining them gives it back. */
export function splitWords(sentence: string): string[] {
  return sentence.split(/(?<=\s)|(?=\s)/u);
}

/** Replaces one of the matches, chosen at random; null when there is none. */
export function replaceOne(
  sentence: string,
  pattern: RegExp,
  random: Random,
  replacement: (match: string) => string,
): string | null {
  const matches = [...sentence.matchAll(pattern)];
  const match = matches[Math.floor(random() * matches.length)];
  if (!match) return null;
  const changed = replacement(match[0]);
  if (changed === match[0]) return null;
  return sentence.slice(0, match.index) + changed + sentence.slice(match.index + match[0].length);
}

/** Keeps the capital of what is replaced. */
export function likeCase(word: string, model: string): string {
  return /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
