import type { Language } from '../text/language.ts';
import type { Token } from '../text/token.ts';
import { skeleton } from './cognates.ts';
import type { Lexicon } from './lexicon.ts';
import { lemmas } from './morphology/lemmas.ts';
import { numberValue } from './numbers.ts';

/**
 * A sentence as a point of the space that both languages share: a weight for each dimension. The
 * dimensions are the words of both languages, and the spellings of numbers, names and cognates.
 */
export type SentenceVector = ReadonlyMap<number, number>;

/** What a spelling, and a base form, weigh beside the word itself. */
const SPELLING = 0.4;
const LEMMA = 0.7;
/** Words below this idf say nothing of a sentence. */
const LEAST_IDF = 0.05;
/** Flattens idf, and translation probabilities: that a word may translate another counts most. */
const IDF_POWER = 0.6;
const PROBABILITY_POWER = 0.2;
/** Beginnings of this length stand for cognates and inflections of rarer words. */
const STEM = 5;
const STEM_IDF = 0.15;
/** Spellings are hashed to this many dimensions, above those of words. */
const SPELLINGS = 1 << 26;

/**
 * The vector of a sentence, of length 1 (or empty). Each word counts by its inverse document
 * frequency, once as itself and its base forms, once spread over their translations, so that the
 * cosine of an English and a French sentence sums what their words have in common.
 */
export function sentenceVector(
  tokens: readonly Token[],
  language: Language,
  lexicon: Lexicon,
): SentenceVector {
  const vector = new Map<number, number>();
  const spellings = lexicon.size('en') + lexicon.size('fr');
  for (const token of tokens) {
    if (token.kind === 'punctuation') continue;
    const weight = lexicon.idf(language, token.form) ** IDF_POWER;
    if (weight < LEAST_IDF) continue;
    for (const spelling of spellingsOf(token, weight)) {
      add(vector, spellings + hash(spelling), weight * SPELLING);
    }
    for (const [dimension, share] of meaningsOf(token, language, lexicon)) {
      add(vector, dimension, weight * share);
    }
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

/** The word dimensions of a token: its forms and their translations, each at its strongest. */
function meaningsOf(token: Token, language: Language, lexicon: Lexicon): Map<number, number> {
  const english = lexicon.size('en');
  const [own, other] = language === 'en' ? [0, english] : [english, 0];
  const meanings = new Map<number, number>();
  const raise = (dimension: number, share: number): void => {
    if (share > (meanings.get(dimension) ?? 0)) meanings.set(dimension, share);
  };
  for (const form of token.kind === 'word' ? lemmas(token.form, language) : [token.form]) {
    const id = lexicon.id(language, form);
    if (id < 0) continue;
    const share = form === token.form ? 1 : LEMMA;
    raise(own + id, share);
    lexicon.eachTranslation(language, id, (translation, forward, backward) => {
      raise(other + translation, share * (forward * backward) ** PROBABILITY_POWER);
    });
  }
  return meanings;
}

function spellingsOf(token: Token, weight: number): string[] {
  if (token.kind === 'number') return [numberValue(token.form) ?? token.form];
  if (token.kind === 'symbol') return [token.form];
  const letters = skeleton(token.form);
  if (letters === '') return [];
  if (weight < STEM_IDF ** IDF_POWER || letters.length < STEM) return [letters];
  return [letters, `${letters.slice(0, STEM)}~`];
}

function add(vector: Map<number, number>, dimension: number, weight: number): void {
  vector.set(dimension, (vector.get(dimension) ?? 0) + weight);
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
