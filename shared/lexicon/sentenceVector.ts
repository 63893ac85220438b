import type { Language } from '../text/language.ts';
import type { Token } from '../text/token.ts';
import { skeleton } from './cognates.ts';
import type { Lexicon } from './lexicon.ts';
import { numberValue } from './numbers.ts';

/**
 * A sentence as a point of the space that both languages share: a weight for each dimension. The
 * dimensions are the words of both languages, and the spellings of numbers, names and cognates.
 */
export type SentenceVector = ReadonlyMap<number, number>;

/** What a spelling weighs beside a translated word. */
const SPELLING = 0.7;
/** Beginnings of this length stand for cognates and inflections. */
const STEM = 5;
/** Spellings are hashed to this many dimensions, above those of words. */
const SPELLINGS = 1 << 26;
const FUNCTION_WORD = 0.12;

/**
 * The vector of a sentence, of length 1 (or empty): each word counts by its inverse document
 * frequency, once as itself, once spread over its translations by their probability, so that the
 * cosine of an English and a French sentence sums what their words have in common.
 */
export function sentenceVector(
  tokens: readonly Token[],
  language: Language,
  lexicon: Lexicon,
): SentenceVector {
  const vector = new Map<number, number>();
  const english = lexicon.size('en');
  const [own, other] = language === 'en' ? [0, english] : [english, 0];
  const spellings = english + lexicon.size('fr');
  const add = (dimension: number, weight: number): void => {
    vector.set(dimension, (vector.get(dimension) ?? 0) + weight);
  };
  for (const token of tokens) {
    if (token.kind === 'punctuation') continue;
    const idf = lexicon.idf(language, token.form);
    for (const spelling of spellingsOf(token, idf)) add(spellings + hash(spelling), idf * SPELLING);
    const id = lexicon.id(language, token.form);
    if (id < 0 || idf < FUNCTION_WORD) continue;
    add(own + id, idf);
    lexicon.eachTranslation(language, id, (translation, forward, backward) => {
      add(other + translation, idf * Math.sqrt(forward * backward));
    });
  }
  return normalised(vector);
}

/** The cosine of two vectors, 0..1. */
export function cosine(a: SentenceVector, b: SentenceVector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [dimension, weight] of small) sum += weight * (large.get(dimension) ?? 0);
  return sum;
}

function spellingsOf(token: Token, idf: number): string[] {
  if (token.kind === 'number') return [numberValue(token.form) ?? token.form];
  if (token.kind === 'symbol') return [token.form];
  const letters = skeleton(token.form);
  if (idf < 0.3 || letters.length < STEM) return letters === '' ? [] : [letters];
  return [letters, `${letters.slice(0, STEM)}~`];
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0) % SPELLINGS;
}

function normalised(vector: Map<number, number>): SentenceVector {
  let square = 0;
  for (const weight of vector.values()) square += weight * weight;
  const scale = square > 0 ? 1 / Math.sqrt(square) : 0;
  for (const [dimension, weight] of vector) vector.set(dimension, weight * scale);
  return vector;
}
