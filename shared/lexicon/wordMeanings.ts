import type { Both, Language } from '../text/language.ts';
import type { Token, TokenKind } from '../text/token.ts';
import { skeleton } from './cognates.ts';
import { probabilityOf } from './format.ts';
import type { Lexicon } from './lexicon.ts';
import { lemmas } from './morphology/lemmas.ts';
import { numberValue } from './numbers.ts';
import { WordWeights } from './wordWeights.ts';

/** What one token adds to the vector of its sentence: a weight for each of some dimensions. */
export interface WordMeanings {
  readonly kind: TokenKind;
  readonly dimensions: Int32Array;
  readonly weights: Float64Array;
}

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
/** Words remembered for each language, some hundred bytes each. */
const MEMO_LIMIT = 10_000;

/** The meanings of words by one lexicon, remembered. */
export class MeaningReader {
  private readonly lexicon: Lexicon;
  private readonly known: Both<Map<string, WordMeanings>> = { en: new Map(), fr: new Map() };
  private readonly shares = new WordWeights();

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * A word counts by its inverse document frequency, once as itself and its base forms, once spread over
   * their translations, each dimension at its strongest; and as its spelling.
   */
  of(token: Token, language: Language): WordMeanings {
    const memo = this.known[language];
    const before = memo.get(token.form);
    if (before?.kind === token.kind) return before;
    const meanings = this.read(token, language);
    if (memo.size >= MEMO_LIMIT) memo.clear();
    memo.set(token.form, meanings);
    return meanings;
  }

  private read(token: Token, language: Language): WordMeanings {
    const { lexicon, shares } = this;
    const { kind, form } = token;
    const weight = kind === 'punctuation' ? 0 : lexicon.idf(language, form) ** IDF_POWER;
    if (weight < LEAST_IDF) return { kind, dimensions: NOTHING, weights: new Float64Array(0) };
    const above = lexicon.size('en') + lexicon.size('fr');
    const dimensions: number[] = [];
    const weights: number[] = [];
    for (const spelling of spellingsOf(token, weight)) {
      dimensions.push(above + hash(spelling));
      weights.push(weight * SPELLING);
    }
    this.readShares(token, language);
    for (let i = 0; i < shares.count; i++) {
      dimensions.push(shares.wordAt(i));
      weights.push(weight * shares.weightAt(i));
    }
    return { kind, dimensions: Int32Array.from(dimensions), weights: Float64Array.from(weights) };
  }

  /** The word dimensions of a token: its forms and their translations, each at its strongest. */
  private readShares({ kind, form }: Token, language: Language): void {
    const { lexicon, shares } = this;
    const english = lexicon.size('en');
    const [own, other] = language === 'en' ? [0, english] : [english, 0];
    const { starts, ids, forward, backward } = lexicon.translationRows(language);
    shares.clear();
    for (const base of kind === 'word' ? lemmas(form, language) : [form]) {
      const id = lexicon.id(language, base);
      if (id < 0) continue;
      const share = base === form ? 1 : LEMMA;
      shares.raise(own + id, share);
      for (let pair = starts[id]!; pair < starts[id + 1]!; pair++) {
        const both = probabilityOf(forward[pair]!) * probabilityOf(backward[pair]!);
        shares.raise(other + ids[pair]!, share * both ** PROBABILITY_POWER);
      }
    }
  }
}

const NOTHING = new Int32Array(0);

function spellingsOf(token: Token, weight: number): string[] {
  if (token.kind === 'number') return [numberValue(token.form) ?? token.form];
  if (token.kind === 'symbol') return [token.form];
  const letters = skeleton(token.form);
  if (letters === '') return [];
  if (weight < STEM_IDF ** IDF_POWER || letters.length < STEM) return [letters];
  return [letters, `${letters.slice(0, STEM)}~`];
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0) % SPELLINGS;
}
