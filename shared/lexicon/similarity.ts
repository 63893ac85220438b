import type { Language } from '../text/language.ts';
import { skeletonLikeness, skeleton } from './cognates.ts';
import { lemmas } from './morphology/lemmas.ts';
import { numberValue } from './numbers.ts';

/** Makes a middling translation (probability .05) a clear likeness (.4). */
const POWER = 0.3;
/** What a translation of another inflection counts for. */
const INFLECTION = 0.9;
/** Spellings less alike than this are two words. */
const MIN_LIKENESS = 0.7;
/** Like spellings that the lexicon knows as two words are more often false friends than not. */
const FALSE_FRIEND = 0.35;
const MEMO_LIMIT = 50_000;

/** The probability that two words translate each other, by their numbers: 0 for no pair. */
export type PairProbability = (en: number, fr: number) => number;

/** What comparing a form with many others needs of it, read once. */
interface WordReading {
  /** Number of the form, or -1. */
  readonly id: number;
  /** Numbers of its base forms, as far as they are known. */
  readonly bases: readonly number[];
  readonly skeleton: string;
  readonly value: string | null;
}

/**
 * Compares words of the two languages by all that is known of them: see `Lexicon.similarity`.
 * A text compares each word with many, so what a word is by itself is kept.
 */
export class WordSimilarity {
  private readonly readings = {
    en: new Map<string, WordReading>(),
    fr: new Map<string, WordReading>(),
  };
  private readonly id: (language: Language, form: string) => number;
  private readonly probability: PairProbability;

  constructor(id: (language: Language, form: string) => number, probability: PairProbability) {
    this.id = id;
    this.probability = probability;
  }

  /** 0..1 for two look-up forms. */
  of(en: string, fr: string): number {
    const english = this.read('en', en);
    const french = this.read('fr', fr);
    const direct = this.probability(english.id, french.id) ** POWER;
    if (english.value !== null) return english.value === french.value ? 1 : direct;
    const inflected = direct > INFLECTION ? 0 : this.inflected(english, french);
    return Math.max(direct, spelledAlike(english, french), inflected);
  }

  /** The numbers of a form's base forms, itself among them, as far as they are known. */
  bases(language: Language, form: string): readonly number[] {
    return this.read(language, form).bases;
  }

  /** The best that any base forms of the two make. */
  private inflected(en: WordReading, fr: WordReading): number {
    let best = 0;
    for (const english of en.bases) {
      for (const french of fr.bases) best = Math.max(best, this.probability(english, french));
    }
    return best ** POWER * INFLECTION;
  }

  private read(language: Language, form: string): WordReading {
    const memo = this.readings[language];
    const known = memo.get(form);
    if (known) return known;
    const reading = {
      id: this.id(language, form),
      bases: lemmas(form, language)
        .map((base) => this.id(language, base))
        .filter((id) => id >= 0),
      skeleton: skeleton(form),
      value: numberValue(form),
    };
    if (memo.size >= MEMO_LIMIT) memo.clear();
    memo.set(form, reading);
    return reading;
  }
}

function spelledAlike(en: WordReading, fr: WordReading): number {
  const likeness = skeletonLikeness(en.skeleton, fr.skeleton);
  if (likeness < MIN_LIKENESS) return 0;
  return en.id >= 0 && fr.id >= 0 ? likeness * FALSE_FRIEND : likeness;
}
