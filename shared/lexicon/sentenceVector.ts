import type { Language } from '../text/language.ts';
import type { Token } from '../text/token.ts';
import type { Lexicon } from './lexicon.ts';
import { MeaningReader } from './wordMeanings.ts';
import { WordWeights } from './wordWeights.ts';

/**
 * A sentence as a point of the space that both languages share: a weight for each of some dimensions. The
 * dimensions are the words of both languages, and the spellings of numbers, names and cognates.
 */
export interface SentenceVector {
  readonly dimensions: Int32Array;
  readonly weights: Float64Array;
}

/** What is remembered of words belongs to the lexicon that they were read by. */
const readers = new WeakMap<Lexicon, MeaningReader>();
/** One for all calls, for its buffers. */
const sums = new WordWeights();

/**
 * The vector of a sentence, of length 1 (or empty): the sum of what its words can mean, so that the
 * cosine of an English and a French sentence sums what their words have in common.
 */
export function sentenceVector(
  tokens: readonly Token[],
  language: Language,
  lexicon: Lexicon,
): SentenceVector {
  const reader = readerFor(lexicon);
  sums.clear();
  for (const token of tokens) {
    const { dimensions, weights } = reader.of(token, language);
    for (let i = 0; i < dimensions.length; i++) sums.add(dimensions[i]!, weights[i]!);
  }
  return normalised();
}

/** The cosine of two vectors, 0..1. */
export function cosine(a: SentenceVector, b: SentenceVector): number {
  const [small, large] = a.weights.length < b.weights.length ? [a, b] : [b, a];
  sums.clear();
  for (let i = 0; i < large.weights.length; i++) sums.add(large.dimensions[i]!, large.weights[i]!);
  let sum = 0;
  for (let i = 0; i < small.weights.length; i++) {
    sum += small.weights[i]! * sums.of(small.dimensions[i]!);
  }
  return sum;
}

function readerFor(lexicon: Lexicon): MeaningReader {
  const known = readers.get(lexicon);
  if (known) return known;
  const reader = new MeaningReader(lexicon);
  readers.set(lexicon, reader);
  return reader;
}

/** The sums as a vector of length 1. */
function normalised(): SentenceVector {
  let square = 0;
  for (let i = 0; i < sums.count; i++) square += sums.weightAt(i) * sums.weightAt(i);
  const scale = square > 0 ? 1 / Math.sqrt(square) : 0;
  const dimensions = new Int32Array(sums.count);
  const weights = new Float64Array(sums.count);
  for (let i = 0; i < sums.count; i++) {
    dimensions[i] = sums.wordAt(i);
    weights[i] = sums.weightAt(i) * scale;
  }
  return { dimensions, weights };
}
