import type { Both, Language } from '../text/language.ts';
import { ALONE, ExpressionTable } from './expressionTable.ts';
import { LEVELS, probabilityOf } from './format.ts';
import type { Section } from './format.ts';
import type {
  Expression,
  Lexicon,
  NumberedExpression,
  Translation,
  TranslationRows,
  VisitTranslation,
} from './lexicon.ts';
import { PairTable } from './pairTable.ts';
import { RelationTable, type VisitRelation } from './relationTable.ts';
import { readAlphabet } from './sections.ts';
import type { LexiconSizes } from './sections.ts';
import { WordSimilarity } from './similarity.ts';
import { WordList } from './wordList.ts';

/** The lexicon over the bytes of its file. Made by `openLexicon`. */
export class FileLexicon implements Lexicon {
  private readonly words: Record<Language, WordList>;
  private readonly frequencies: Record<Language, Uint8Array>;
  private readonly pairs: PairTable;
  private readonly expressionTable: ExpressionTable;
  private readonly kin: RelationTable;
  private readonly opposites: RelationTable;
  private readonly wordSimilarity: WordSimilarity;
  /** The translations of words that were asked for lately: to spell them takes time. */
  private readonly spelled: Both<Map<string, readonly Translation[]>> = {
    en: new Map(),
    fr: new Map(),
  };
  /** The idf of each level of frequency that the file tells apart. */
  private readonly idfs: Float64Array;

  constructor(sections: Record<Section, Uint8Array>, sizes: LexiconSizes) {
    const alphabet = readAlphabet(sections.alphabet);
    this.words = {
      en: new WordList(sections.enWords, alphabet, sizes.en),
      fr: new WordList(sections.frWords, alphabet, sizes.fr),
    };
    this.frequencies = { en: sections.enFrequencies, fr: sections.frFrequencies };
    this.pairs = new PairTable(sections, sizes.en, sizes.fr);
    this.expressionTable = new ExpressionTable(sections.expressions);
    this.kin = new RelationTable(sections.enKin, sizes.en);
    this.opposites = new RelationTable(sections.enOpposites, sizes.en);
    this.wordSimilarity = new WordSimilarity(this.words, this.pairs);
    // A word seen once has an idf of 1.
    const scale = Math.log(Math.max(2, sizes.documents));
    this.idfs = Float64Array.from({ length: LEVELS }, (_, level) =>
      Math.min(1, -Math.log(probabilityOf(level)) / scale),
    );
  }

  translations(language: Language, form: string): readonly Translation[] {
    const memo = this.spelled[language];
    const known = memo.get(form);
    if (known) return known;
    const found = this.spellTranslations(language, form);
    if (memo.size >= SPELLED_LIMIT) memo.clear();
    memo.set(form, found);
    return found;
  }

  private spellTranslations(language: Language, form: string): readonly Translation[] {
    const id = this.id(language, form);
    if (id < 0) return [];
    const other = this.words[otherLanguage(language)];
    const found: Translation[] = [];
    this.pairs.each(language, id, (translation, forward, backward) => {
      found.push({ form: other.at(translation), forward, backward });
    });
    return found.sort((a, b) => b.forward * b.backward - a.forward * a.backward);
  }

  probability(en: string, fr: string): number {
    return this.pairs.probability(this.id('en', en), this.id('fr', fr));
  }

  similarity(en: string, fr: string): number {
    return this.wordSimilarity.of(en, fr);
  }

  similarities(en: readonly string[], fr: readonly string[]): Float64Array {
    return this.wordSimilarity.all(en, fr);
  }

  idf(language: Language, form: string): number {
    const id = this.id(language, form);
    return id < 0 ? 1 : this.idfs[this.frequencies[language][id]!]!;
  }

  variants(language: Language, form: string): readonly string[] {
    const id = this.id(language, form);
    if (id < 0) return [];
    const back = otherLanguage(language);
    const weights = new Map<number, number>();
    this.pairs.each(language, id, (middle, forward) => {
      this.pairs.each(back, middle, (variant, weight) => {
        if (variant !== id) weights.set(variant, (weights.get(variant) ?? 0) + forward * weight);
      });
    });
    return [...weights]
      .filter(([, weight]) => weight >= VARIANT_FLOOR)
      .sort((a, b) => b[1] - a[1])
      .slice(0, VARIANTS)
      .map(([variant]) => this.words[language].at(variant));
  }

  expressions(language: Language, forms: readonly string[], at: number): readonly Expression[] {
    const readings = forms
      .slice(at, at + LONGEST_EXPRESSION)
      .map((form) => [this.id(language, form)]);
    const found: Expression[] = [];
    this.eachExpression(language, readings, 0, (expression) => {
      found.push(this.spell(language, expression));
    });
    return found;
  }

  eachExpression(
    language: Language,
    readings: readonly (readonly number[])[],
    at: number,
    visit: (expression: NumberedExpression) => void,
  ): void {
    for (const first of readings[at] ?? []) {
      const bySecond = this.expressionTable.startingWith(language, first);
      if (!bySecond) continue;
      bySecond.get(ALONE)?.forEach(visit);
      for (const second of readings[at + 1] ?? []) {
        for (const expression of bySecond.get(second) ?? []) {
          if (goesOn(expression[language], readings, at)) visit(expression);
        }
      }
    }
  }

  id(language: Language, form: string): number {
    return this.words[language].indexOf(form);
  }

  bases(language: Language, form: string): readonly number[] {
    return this.wordSimilarity.bases(language, form);
  }

  size(language: Language): number {
    return this.words[language].size;
  }

  eachTranslation(language: Language, id: number, visit: VisitTranslation): void {
    this.pairs.each(language, id, visit);
  }

  translationRows(language: Language): TranslationRows {
    return this.pairs.rows[language];
  }

  eachKin(id: number, visit: VisitRelation): void {
    this.kin.each(id, visit);
  }

  eachOpposite(id: number, visit: VisitRelation): void {
    this.opposites.each(id, visit);
  }

  private spell(language: Language, expression: NumberedExpression): Expression {
    const other = otherLanguage(language);
    return {
      forms: expression[language].map((id) => this.words[language].at(id)),
      translation: expression[other].map((id) => this.words[other].at(id)),
      probability: language === 'en' ? expression.forward : expression.backward,
    };
  }
}

/** Words of one language whose translations are remembered, some thousand bytes each. */
const SPELLED_LIMIT = 2000;
/** A variant shares at least this much of the way there and back. */
const VARIANT_FLOOR = 0.02;
const VARIANTS = 12;
/** More words than any expression has. */
const LONGEST_EXPRESSION = 8;

/** Whether the words from the third on may be read from a place on, too. */
function goesOn(
  words: readonly number[],
  readings: readonly (readonly number[])[],
  at: number,
): boolean {
  for (let i = 2; i < words.length; i++) {
    if (!readings[at + i]?.includes(words[i]!)) return false;
  }
  return true;
}

function otherLanguage(language: Language): Language {
  return language === 'en' ? 'fr' : 'en';
}
