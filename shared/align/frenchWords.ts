import type { Lexicon } from '../lexicon/lexicon.ts';
import { lemmas } from '../lexicon/morphology/lemmas.ts';
import { readOnce } from './lexiconMemo.ts';
import { digitsOf, fold } from './spelling.ts';
import { shareOf } from './wordShare.ts';

/** What there is to know of a French word before it meets English ones. */
export interface FrenchWord extends Entry {
  readonly folded: string;
  /** The digits of a number, else `null`. */
  readonly digits: string | null;
  /** The base forms that the lexicon knows. */
  readonly bases: readonly Entry[];
}

interface Entry {
  /** Number in the lexicon, or -1. */
  readonly id: number;
  /** Square root of the share of all words. */
  readonly rootShare: number;
}

export const frenchWord = readOnce((lexicon, form: string): FrenchWord => ({
  ...entryOf(lexicon, form),
  folded: fold(form),
  digits: digitsOf(form),
  bases: lemmas(form, 'fr')
    .map((base) => entryOf(lexicon, base))
    .filter(({ id }) => id >= 0),
}));

function entryOf(lexicon: Lexicon, form: string): Entry {
  return {
    id: lexicon.id('fr', form),
    rootShare: Math.sqrt(shareOf(lexicon.idf('fr', form))),
  };
}
