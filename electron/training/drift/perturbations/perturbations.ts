import { negationAdded, negationRemoved } from './negation.ts';
import { numberChanged, numberWordChanged, yearChanged } from './numbers.ts';
import type { Perturbation } from './perturbation.ts';
import { clauseAdded, clauseOmitted, phraseAdded, phraseOmitted } from './phrases.ts';
import { QUOTATION_PERTURBATIONS } from './quotations.ts';
import { swapWithin } from './swap.ts';
import {
  AFTER_NUMBER,
  AFTER_SUM,
  CURRENCIES,
  DATES,
  MODALS,
  OPPOSITES,
  QUANTIFIERS,
  TENSES,
  UNITS,
} from './swaps.ts';
import { verbMoved } from './verbs.ts';
import { nameSwapped, wordAdded, wordOmitted, wordReplaced, wordsShuffled } from './words.ts';

/** Every kind of drift that can be planted into a clean sentence. */
export const PERTURBATIONS = {
  negationAdded,
  negationRemoved,
  numberChanged,
  numberWordChanged,
  yearChanged,
  date: swapWithin(DATES),
  unit: swapWithin(UNITS, AFTER_NUMBER),
  currency: swapWithin(CURRENCIES, AFTER_SUM),
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
  verbMoved,
  opposite: swapWithin(OPPOSITES),
  ...QUOTATION_PERTURBATIONS,
  unrelated: (_, { other }) => other,
} as const satisfies Readonly<Record<string, Perturbation>>;

export type PerturbationName = keyof typeof PERTURBATIONS;
