import { negationAdded, negationRemoved } from './negation.ts';
import { numberChanged } from './numbers.ts';
import type { Perturbation } from './perturbation.ts';
import { clauseAdded, clauseOmitted, phraseAdded, phraseOmitted } from './phrases.ts';
import { swapWithin } from './swap.ts';
import { MODALS, OPPOSITES, QUANTIFIERS, TENSES } from './swaps.ts';
import { nameSwapped, wordAdded, wordOmitted, wordReplaced, wordsShuffled } from './words.ts';

/** Every kind of drift that can be planted into a clean sentence. */
export const PERTURBATIONS: Readonly<Record<string, Perturbation>> = {
  negationAdded,
  negationRemoved,
  numberChanged,
  nameSwapped,
  wordReplaced,
  wordOmitted,
  wordAdded,
  wordsShuffled,
  clauseOmitted,
  clauseAdded,
  phraseOmitted,
  phraseAdded,
  quantifier: swapWithin(QUANTIFIERS),
  modality: swapWithin(MODALS),
  tense: swapWithin(TENSES),
  opposite: swapWithin(OPPOSITES),
  unrelated: (_, { other }) => other,
};
