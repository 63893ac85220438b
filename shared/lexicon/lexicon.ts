import type { Language } from '../text/language.ts';
import type { VisitRelation } from './relationTable.ts';

/** One translation of a word, with its probability in both directions. */
export interface Translation {
  /** The translating form, as `lookupForm` writes it. */
  readonly form: string;
  /** p(translation | word), 0..1. */
  readonly forward: number;
  /** p(word | translation), 0..1. */
  readonly backward: number;
}

/** Several words that mean one thing, and the words of the other language that render them. */
export interface Expression {
  /** The words, in order; the first stands where it was asked for. */
  readonly forms: readonly string[];
  readonly translation: readonly string[];
  /** p(translation | words), 0..1. */
  readonly probability: number;
}

/** An expression by the numbers of its words. */
export interface NumberedExpression {
  readonly en: readonly number[];
  readonly fr: readonly number[];
  /** p(French words | English words), 0..1. */
  readonly forward: number;
  /** p(English words | French words), 0..1. */
  readonly backward: number;
}

/**
 * The translations of all words of a language, for code that must be quick: those of word `w` are at
 * `starts[w]` up to `starts[w + 1]`, by ascending number.
 */
export interface TranslationRows {
  readonly starts: Uint32Array;
  /** The numbers of the translations. */
  readonly ids: Uint32Array;
  /** p(translation | word) and p(word | translation) as levels, for `probabilityOf`. */
  readonly forward: Uint8Array;
  readonly backward: Uint8Array;
}

/** A translation by numbers: see `Lexicon.eachTranslation`. */
export type VisitTranslation = (id: number, forward: number, backward: number) => void;

/**
 * What is known about the words of both languages and how they translate. Forms are look-up forms
 * of tokens (lower case, straight apostrophe); an unknown form is never an error.
 */
export interface Lexicon {
  /** Translations of a form, the likeliest in both directions first; empty when unknown. */
  translations(language: Language, form: string): readonly Translation[];

  /**
   * How likely the two forms translate each other: the geometric mean of both directions, raised to
   * what the tables of facts say. 0..1; 0 when no source knows the pair.
   */
  probability(en: string, fr: string): number;

  /**
   * How likely the two forms correspond, by all that is known of them: translation, facts, equal
   * numbers, one name in two spellings, a common root, another inflection of a translation. 0..1.
   */
  similarity(en: string, fr: string): number;

  /** `similarity` of each English form with each French one, a row of French forms each. */
  similarities(en: readonly string[], fr: readonly string[]): Float64Array;

  /** Inverse document frequency, about 0 ("the") to 1 (seen once, or never). */
  idf(language: Language, form: string): number;

  /** Forms of the same language that translate alike, the closest first ("dit" for "déclare"). */
  variants(language: Language, form: string): readonly string[];

  /** Multi-word expressions that begin at `forms[at]` and go on as the words there do. */
  expressions(language: Language, forms: readonly string[], at: number): readonly Expression[];

  /** Visits what `expressions` gives, by the numbers of the forms that each word may be read as. */
  eachExpression(
    language: Language,
    readings: readonly (readonly number[])[],
    at: number,
    visit: (expression: NumberedExpression) => void,
  ): void;

  /** The number of a form, from 0 in each language, or -1 when unknown. */
  id(language: Language, form: string): number;

  /** The numbers of the base forms that a form may have, itself among them, as far as known. */
  bases(language: Language, form: string): readonly number[];

  /** How many forms the language has; ids are below. */
  size(language: Language): number;

  /** Visits the translations of a form by number. */
  eachTranslation(language: Language, id: number, visit: VisitTranslation): void;

  /** Visits the English words near in meaning to an English one, by number: synonyms, derivations, kinds. */
  eachKin(id: number, visit: VisitRelation): void;

  /** Visits the English words of opposite meaning to an English one, by number. */
  eachOpposite(id: number, visit: VisitRelation): void;

  /** What `eachTranslation` visits. */
  translationRows(language: Language): TranslationRows;
}
