import { lemmas } from '../lexicon/morphology/lemmas.ts';
import { readOnce } from './lexiconMemo.ts';
import { digitsOf, fold } from './spelling.ts';
import { shareOf } from './wordShare.ts';

/** What there is to know of an English word before it meets French ones. */
export interface EnglishWord {
  readonly folded: string;
  /** The digits of a number, else `null`. */
  readonly digits: string | null;
  readonly idf: number;
  /** The base forms that the lexicon knows. */
  readonly bases: readonly EnglishBase[];
}

interface EnglishBase {
  /** Whether the base form is the very word. */
  readonly itself: boolean;
  readonly strengths: Strengths;
}

/** The translations of an English word, by number, and what each has of a lift before its own rarity. */
interface Strengths {
  readonly ids: Int32Array;
  /** Square roots of the product of both directions, over the word's share of all words. */
  readonly values: Float64Array;
}

export const englishWord = readOnce((lexicon, form: string): EnglishWord => {
  const known = lemmas(form, 'en').filter((base) => lexicon.id('en', base) >= 0);
  return {
    folded: fold(form),
    digits: digitsOf(form),
    idf: lexicon.idf('en', form),
    bases: known.map((base) => ({
      itself: base === form,
      strengths: strengthsOf(lexicon, base),
    })),
  };
});

/** Of a form that the lexicon knows. */
const strengthsOf = readOnce((lexicon, form: string): Strengths => {
  const share = shareOf(lexicon.idf('en', form));
  const ids: number[] = [];
  const values: number[] = [];
  lexicon.eachTranslation('en', lexicon.id('en', form), (translation, forward, backward) => {
    ids.push(translation);
    values.push(Math.sqrt((forward * backward) / share));
  });
  return { ids: Int32Array.from(ids), values: Float64Array.from(values) };
});
