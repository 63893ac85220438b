import { cognateLikeness, skeleton } from '../../lexicon/cognates.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { numberValue } from '../../lexicon/numbers.ts';
import type { Language } from '../../text/language.ts';
import type { Token } from '../../text/token.ts';
import { readBases, readingPlaces } from './readings.ts';
import type { ReadWords } from './readings.ts';
import { renderedExpressions } from './renderedExpressions.ts';

/** p(French word | English word) and p(English | French), a row of French words each. */
export interface Emissions {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
}

// Fitted on gold word links, together with the prior of alignWords.
/** A pair that nothing speaks for; less so when one is a word and the other a mark. */
const UNKNOWN_PAIR = 2e-6;
const WORD_AND_MARK = 2e-7;
/** Two telling words that nothing else in the bead accounts for probably render each other. */
const BOTH_LEFT_OVER = 3e-4;
const TELLING_IDF = 0.3;
const ACCOUNTED_FOR = 0.05;
const SAME_NUMBER = 0.7;
const SAME_MARK = 0.06;
const SAME_NAME = 0.1;
/** A cognate that the lexicon does not list, at its most alike. */
const COGNATE = 0.07;
const MIN_COGNATE = 0.5;
const HEAD = 3;
/** What a translation of other inflections counts for. */
const INFLECTION = 0.5;
/** What standing in an expression that is rendered as a whole counts for, at its surest. */
const EXPRESSION = 0.03;
/** Words of less idf are the readier to stand for nothing the more frequent they are, by this much. */
const FREQUENT_IDF = 0.4;
const FREQUENT_FOR_NOTHING = 5;

/** One side of a bead: what is known of each token. */
interface Side {
  readonly tokens: readonly Token[];
  readonly ids: readonly number[];
  readonly bases: ReadWords;
  readonly idf: readonly number[];
  readonly values: readonly (string | null)[];
  /** The letters that a word begins with: cognates share them. */
  readonly heads: readonly string[];
  /** The geometric mean of the best translation's two probabilities. */
  readonly best: Float64Array;
}

/** How well each English token goes with each French one. */
export function emissionsOf(
  en: readonly Token[],
  fr: readonly Token[],
  lexicon: Lexicon,
): Emissions {
  const size = en.length * fr.length;
  const out = { forward: new Float64Array(size), backward: new Float64Array(size) };
  const english = sideOf(en, 'en', lexicon);
  const french = sideOf(fr, 'fr', lexicon);
  addTranslations(out, english, french, lexicon);
  addInflections(out, english, french, lexicon);
  addExpressions(out, english, french, lexicon);
  for (let i = 0; i < en.length; i++) {
    for (let j = 0; j < fr.length; j++) {
      raise(out, i * fr.length + j, otherEvidence(english, i, french, j));
    }
  }
  discountFrequent(out, english, french);
  return out;
}

/**
 * Weighs each word against the null word, which gives frequent words more readily. Since p(word |
 * none) is one number in the HMM, what the word's translations give is changed instead.
 */
function discountFrequent(out: Emissions, en: Side, fr: Side): void {
  const enWeights = en.idf.map(againstNothing);
  const frWeights = fr.idf.map(againstNothing);
  for (let i = 0; i < enWeights.length; i++) {
    for (let j = 0; j < frWeights.length; j++) {
      const cell = i * frWeights.length + j;
      out.forward[cell]! *= frWeights[j]!;
      out.backward[cell]! *= enWeights[i]!;
    }
  }
}

function againstNothing(idf: number): number {
  return Math.exp(FREQUENT_FOR_NOTHING * Math.min(0, idf - FREQUENT_IDF));
}

function sideOf(tokens: readonly Token[], language: Language, lexicon: Lexicon): Side {
  return {
    tokens,
    ids: tokens.map((token) => lexicon.id(language, token.form)),
    bases: readBases(tokens, language, lexicon),
    idf: tokens.map((token) => lexicon.idf(language, token.form)),
    values: tokens.map((token) => (token.kind === 'number' ? numberValue(token.form) : null)),
    heads: tokens.map((token) => skeleton(token.form).slice(0, HEAD)),
    best: new Float64Array(tokens.length),
  };
}

function addTranslations(out: Emissions, en: Side, fr: Side, lexicon: Lexicon): void {
  const places = readingPlaces(fr.ids.map((id) => (id < 0 ? [] : [id])));
  en.ids.forEach((id, i) => {
    if (id < 0) return;
    lexicon.eachTranslation('en', id, (translation, forward, backward) => {
      for (const j of places.get(translation) ?? []) {
        const cell = i * fr.ids.length + j;
        out.forward[cell] = forward;
        out.backward[cell] = backward;
        const both = Math.sqrt(forward * backward);
        en.best[i] = Math.max(en.best[i]!, both);
        fr.best[j] = Math.max(fr.best[j]!, both);
      }
    });
  });
}

/** Translations of other inflections, where one of the two words has no translation of its own. */
function addInflections(out: Emissions, en: Side, fr: Side, lexicon: Lexicon): void {
  const columns = fr.ids.length;
  eachInflection(en, fr, 'en', lexicon, (i, j, both) => {
    raise(out, i * columns + j, both * INFLECTION);
  });
  eachInflection(fr, en, 'fr', lexicon, (j, i, both) => {
    raise(out, i * columns + j, both * INFLECTION);
  });
}

/** Visits the words of a side that nothing accounts for with those that a base form translates. */
function eachInflection(
  own: Side,
  other: Side,
  language: Language,
  lexicon: Lexicon,
  visit: (place: number, across: number, both: number) => void,
): void {
  own.bases.readings.forEach((ids, place) => {
    if (own.best[place]! >= ACCOUNTED_FOR) return;
    for (const id of ids) {
      lexicon.eachTranslation(language, id, (translation, forward, backward) => {
        for (const across of other.bases.places.get(translation) ?? []) {
          visit(place, across, Math.sqrt(forward * backward));
        }
      });
    }
  });
}

/** The words of an expression with those of its rendering, where both stand. */
function addExpressions(out: Emissions, en: Side, fr: Side, lexicon: Lexicon): void {
  for (const found of renderedExpressions(en.bases, fr.bases, lexicon)) {
    const likelihood = EXPRESSION * Math.sqrt(found.probability);
    for (let i = found.en.from; i < found.en.to; i++) {
      for (let j = found.fr.from; j < found.fr.to; j++) {
        if (en.best[i]! >= ACCOUNTED_FOR && fr.best[j]! >= ACCOUNTED_FOR) continue;
        raise(out, i * fr.ids.length + j, likelihood);
      }
    }
  }
}

function raise(out: Emissions, cell: number, likelihood: number): void {
  if (likelihood > out.forward[cell]!) out.forward[cell] = likelihood;
  if (likelihood > out.backward[cell]!) out.backward[cell] = likelihood;
}

/** Numbers, marks, names and cognates: what the table does not say. */
function otherEvidence(en: Side, i: number, fr: Side, j: number): number {
  const english = en.tokens[i]!;
  const french = fr.tokens[j]!;
  if (english.kind === 'number' || french.kind === 'number') {
    return en.values[i] !== null && en.values[i] === fr.values[j] ? SAME_NUMBER : UNKNOWN_PAIR;
  }
  if (english.kind !== 'word' || french.kind !== 'word') {
    if (english.kind !== french.kind) return WORD_AND_MARK;
    return english.form === french.form ? SAME_MARK : UNKNOWN_PAIR;
  }
  const enOpen = en.best[i]! < ACCOUNTED_FOR;
  const frOpen = fr.best[j]! < ACCOUNTED_FOR;
  const spelled =
    en.heads[i] === fr.heads[j]
      ? spelledAlike(english.form, french.form, en.ids[i]! >= 0 && fr.ids[j]! >= 0)
      : 0;
  const telling = en.idf[i]! > TELLING_IDF && fr.idf[j]! > TELLING_IDF;
  return Math.max(spelled, enOpen && frOpen && telling ? BOTH_LEFT_OVER : UNKNOWN_PAIR);
}

function spelledAlike(en: string, fr: string, bothKnown: boolean): number {
  const likeness = cognateLikeness(en, fr);
  if (likeness === 1 && !bothKnown) return SAME_NAME;
  return likeness < MIN_COGNATE ? 0 : likeness ** 2 * COGNATE;
}
