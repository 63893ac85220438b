import type { Lexicon } from '../../lexicon/lexicon.ts';
import { lemmas } from '../../lexicon/morphology/lemmas.ts';
import type { Language } from '../../text/language.ts';
import type { Token } from '../../text/token.ts';

/** What the lexicon alone, without links, says of each token of a side; all values 0..1. */
export interface TranslationEvidence {
  /** p(token | its best translation on the other side). */
  readonly expected: Float64Array;
  /** The share of the token's known translations that stand on the other side. */
  readonly present: Float64Array;
  /** The same by base forms. */
  readonly presentBase: Float64Array;
  /** How much of it comes back to words of the other side by way there, back, and there again. */
  readonly related: Float64Array;
  /** How sure the lexicon is of the token: its likeliest translation's probability. */
  readonly sureness: Float64Array;
}

/** Words below this inverse document frequency have no synonyms to speak of. */
const LEAST_IDF = 0.12;
/** Rarer meanings are not followed on: small words have hundreds. */
const LEAST_MEANING = 0.1;

/** Weights of word numbers, 0 but for a few; cleared without walking through all of them. */
class Weights {
  private values = new Float64Array(0);
  private readonly touched: number[] = [];

  clear(size: number): void {
    if (this.values.length < size) this.values = new Float64Array(size);
    else for (const id of this.touched) this.values[id] = 0;
    this.touched.length = 0;
  }

  raise(id: number, weight: number): void {
    const before = this.values[id]!;
    if (weight <= before) return;
    if (before === 0) this.touched.push(id);
    this.values[id] = weight;
  }

  add(id: number, weight: number): void {
    if (weight <= 0) return;
    if (this.values[id] === 0) this.touched.push(id);
    this.values[id]! += weight;
  }

  of(id: number): number {
    return this.values[id]!;
  }

  each(visit: (id: number, weight: number) => void): void {
    for (const id of this.touched) visit(id, this.values[id]!);
  }
}

/** One for all calls, for their buffers; cleared at the beginning of each. */
const standing = new Weights();
const bases = new Weights();
const meanings = new Weights();
/** Words of the other side's language by how much of them comes back to these meanings. */
const synonyms = new Weights();

/**
 * Looks each token's translations up among the words of the other side, first as they stand, then by
 * base forms, then by their own translations' translations, which finds synonyms ("thorax" for
 * "chest" by way of "poitrine").
 */
export function translationEvidence(
  lexicon: Lexicon,
  language: Language,
  tokens: readonly Token[],
  others: readonly Token[],
): TranslationEvidence {
  readOthers(lexicon, language, others);
  const size = tokens.length;
  const evidence = {
    expected: new Float64Array(size),
    present: new Float64Array(size).fill(1),
    presentBase: new Float64Array(size).fill(1),
    related: new Float64Array(size).fill(1),
    sureness: new Float64Array(size),
  };
  tokens.forEach((token, i) => {
    const id = token.kind === 'word' ? lexicon.id(language, token.form) : -1;
    if (id < 0) return;
    let [all, present, expected, sureness] = [0, 0, 0, 0];
    lexicon.eachTranslation(language, id, (translation, forward, backward) => {
      all += forward;
      if (forward > sureness) sureness = forward;
      if (standing.of(translation) === 0) return;
      present += forward;
      if (backward > expected) expected = backward;
    });
    evidence.expected[i] = expected;
    evidence.sureness[i] = sureness;
    if (all > 0) evidence.present[i] = present / all;
    const { presentBase, related } = byBase(lexicon, language, token);
    evidence.presentBase[i] = Math.max(presentBase, evidence.present[i]!);
    evidence.related[i] = Math.max(related, meanings.of(id));
  });
  return evidence;
}

/** Notes the words of the other side, their base forms, and what these mean in this language. */
function readOthers(lexicon: Lexicon, language: Language, others: readonly Token[]): void {
  const other = language === 'en' ? 'fr' : 'en';
  standing.clear(lexicon.size(other));
  bases.clear(lexicon.size(other));
  meanings.clear(lexicon.size(language));
  synonyms.clear(lexicon.size(other));
  const noteMeaning = (own: number, forward: number): void => {
    meanings.raise(own, forward);
  };
  for (const { kind, form } of others) {
    if (kind !== 'word') continue;
    const id = lexicon.id(other, form);
    if (id >= 0) standing.raise(id, 1);
    const telling = lexicon.idf(other, form) >= LEAST_IDF;
    for (const base of baseIds(lexicon, other, form)) {
      if (bases.of(base) > 0) continue;
      bases.raise(base, 1);
      if (telling) lexicon.eachTranslation(other, base, noteMeaning);
    }
  }
  let weight = 0;
  const noteSynonym = (synonym: number, _: number, backward: number): void => {
    synonyms.add(synonym, backward * weight);
  };
  meanings.each((meaning, strength) => {
    if (strength < LEAST_MEANING) return;
    weight = strength;
    lexicon.eachTranslation(language, meaning, noteSynonym);
  });
}

function byBase(
  lexicon: Lexicon,
  language: Language,
  { form }: Token,
): { presentBase: number; related: number } {
  let presentBase = 0;
  let related = 0;
  for (const id of baseIds(lexicon, language, form)) {
    let [all, present, walk] = [0, 0, 0];
    lexicon.eachTranslation(language, id, (translation, forward) => {
      all += forward;
      if (bases.of(translation) > 0) present += forward;
      walk += forward * synonyms.of(translation);
    });
    if (all === 0) continue;
    presentBase = Math.max(presentBase, present / all);
    related = Math.max(related, walk / all);
  }
  return { presentBase, related };
}

function baseIds(lexicon: Lexicon, language: Language, form: string): number[] {
  return lemmas(form, language)
    .map((base) => lexicon.id(language, base))
    .filter((id) => id >= 0);
}
