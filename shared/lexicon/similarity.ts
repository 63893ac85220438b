import { byForm } from '../text/byForm.ts';
import type { Both, Language } from '../text/language.ts';
import { MIN_PREFIX, skeletonLikeness, skeleton } from './cognates.ts';
import { lemmas } from './morphology/lemmas.ts';
import { numberValue } from './numbers.ts';
import { meanProbability, type PairTable } from './pairTable.ts';
import type { WordList } from './wordList.ts';
import { WordWeights } from './wordWeights.ts';

/** Makes a middling translation (probability .05) a clear likeness (.4). */
const POWER = 0.3;
/** What a translation of another inflection counts for. */
const INFLECTION = 0.9;
/** Spellings less alike than this are two words. */
const MIN_LIKENESS = 0.7;
/** Like spellings that the lexicon knows as two words are more often false friends than not. */
const FALSE_FRIEND = 0.35;
/** So few words are looked up one by one more quickly than all that an English word translates to is noted. */
const FEW = 8;

/** What comparing a form with many others needs of it, read once. */
interface WordReading {
  /** Number of the form, or -1. */
  readonly id: number;
  /** Numbers of its base forms, itself among them, as far as they are known. */
  readonly bases: readonly number[];
  readonly skeleton: string;
  /** The first letters of the skeleton as one number: words alike in spelling share them. */
  readonly opening: number;
  readonly value: string | null;
}

/**
 * Compares words of the two languages by all that is known of them: see `Lexicon.similarity`.
 * A text compares each word with many, so what a word is by itself is kept.
 */
export class WordSimilarity {
  /** How likely each French word translates a base form of the English word that is compared. */
  private readonly reached = new WordWeights();
  private readonly words: Both<Pick<WordList, 'indexOf'>>;
  private readonly pairs: PairTable;
  private readonly read = byForm((form, language) => this.readForm(form, language));

  constructor(words: Both<Pick<WordList, 'indexOf'>>, pairs: PairTable) {
    this.words = words;
    this.pairs = pairs;
  }

  /** 0..1 for two look-up forms. */
  of(en: string, fr: string): number {
    const english = this.read(en, 'en');
    const french = this.read(fr, 'fr');
    return this.compare(english, french, this.bestBase(english, french));
  }

  /** 0..1 for each English form with each French one, a row of French forms each. */
  all(en: readonly string[], fr: readonly string[]): Float64Array {
    const french = fr.map((form) => this.read(form, 'fr'));
    const found = new Float64Array(en.length * fr.length);
    const many = fr.length > FEW;
    en.forEach((form, i) => {
      const english = this.read(form, 'en');
      if (many) this.reach(english.bases);
      for (let j = 0; j < french.length; j++) {
        const other = french[j]!;
        const base = many ? this.reachedBase(other) : this.bestBase(english, other);
        // Most pairs have nothing in common.
        if (base === 0 && english.opening !== other.opening && english.value === null) continue;
        found[i * french.length + j] = this.compare(english, other, base);
      }
    });
    return found;
  }

  /** The numbers of a form's base forms, itself among them, as far as they are known. */
  bases(language: Language, form: string): readonly number[] {
    return this.read(form, language).bases;
  }

  /** How likely any base forms of the two translate each other, by looking each pair up. */
  private bestBase(en: WordReading, fr: WordReading): number {
    let best = 0;
    for (const one of en.bases) {
      for (const other of fr.bases) best = Math.max(best, this.pairs.probability(one, other));
    }
    return best;
  }

  /** The same for the English word of which it was noted what it translates to. */
  private reachedBase(fr: WordReading): number {
    let best = 0;
    for (const id of fr.bases) best = Math.max(best, this.reached.of(id));
    return best;
  }

  /** Notes what the words translate to. */
  private reach(words: readonly number[]): void {
    const { reached } = this;
    const rows = this.pairs.rows.en;
    reached.clear();
    for (const word of words) {
      for (let pair = rows.starts[word]!; pair < rows.starts[word + 1]!; pair++) {
        reached.raise(rows.ids[pair]!, meanProbability(rows, pair));
      }
    }
  }

  /** @param base the best that any base forms of the two make, themselves among them */
  private compare(en: WordReading, fr: WordReading, base: number): number {
    const direct = base === 0 ? 0 : this.pairs.probability(en.id, fr.id) ** POWER;
    if (en.value !== null) return en.value === fr.value ? 1 : direct;
    const inflected = direct > INFLECTION ? 0 : base ** POWER * INFLECTION;
    return Math.max(direct, spelledAlike(en, fr), inflected);
  }

  private readForm(form: string, language: Language): WordReading {
    const list = this.words[language];
    const letters = skeleton(form);
    return {
      id: list.indexOf(form),
      bases: lemmas(form, language)
        .map((base) => list.indexOf(base))
        .filter((id) => id >= 0),
      skeleton: letters,
      opening: openingOf(letters),
      value: numberValue(form),
    };
  }
}

function spelledAlike(en: WordReading, fr: WordReading): number {
  if (en.opening !== fr.opening) return 0;
  const likeness = skeletonLikeness(en.skeleton, fr.skeleton);
  if (likeness < MIN_LIKENESS) return 0;
  return en.id >= 0 && fr.id >= 0 ? likeness * FALSE_FRIEND : likeness;
}

function openingOf(letters: string): number {
  let opening = 0;
  for (let i = 0; i < MIN_PREFIX; i++) opening = opening * 0x1_0000 + (letters.charCodeAt(i) || 0);
  return opening;
}
