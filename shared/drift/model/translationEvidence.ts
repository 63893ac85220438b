import { probabilityOf } from '../../lexicon/format.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { WordWeights } from '../../lexicon/wordWeights.ts';
import type { Both, Language } from '../../text/language.ts';
import type { Token } from '../../text/token.ts';
import { otherLanguage } from '../otherLanguage.ts';

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
  /** How near the token comes to a word of the other side by English relations: synonyms, derivations, kinds. */
  readonly kin: Float64Array;
  /** How much likelier it is the opposite of a word of the other side than a translation of one. */
  readonly opposed: Float64Array;
  /** How sure the lexicon is of the token: its likeliest translation's probability. */
  readonly sureness: Float64Array;
}

/** Words below this inverse document frequency have no synonyms to speak of. */
const LEAST_IDF = 0.12;
/** Rarer meanings are not followed on: small words have hundreds. */
const LEAST_MEANING = 0.1;
/** Rarer translations are none to look for relations of. */
const LEAST_SENSE = 0.04;

/** What is noted of the words of the other side, and of which words it was. */
class Others {
  tokens: readonly Token[] | null = null;
  lexicon: Lexicon | null = null;
  readonly standing = new WordWeights();
  readonly bases = new WordWeights();
  readonly meanings = new WordWeights();
  /** Words of the other side's language by how much of them comes back to these meanings. */
  readonly synonyms = new WordWeights();
  /** English words related to those of the other side, where that is the English one. */
  readonly kins = new WordWeights();
  readonly opposites = new WordWeights();
}

/**
 * For all calls, by the language of the words that are looked up, for their buffers. What was noted last stays:
 * while one side of a bead is typed in, the other is read once.
 */
const OTHERS: Both<Others> = { en: new Others(), fr: new Others() };

/**
 * Looks each token's translations up among the words of the other side, first as they stand, then by
 * base forms, then by their own translations' translations, which finds synonyms ("dispute" for
 * "quarrel" by way of "querelle"), then by what English words are related to (WordNet).
 */
export function translationEvidence(
  lexicon: Lexicon,
  language: Language,
  tokens: readonly Token[],
  others: readonly Token[],
): TranslationEvidence {
  const noted = OTHERS[language];
  if (noted.tokens !== others || noted.lexicon !== lexicon) noteOthers(lexicon, language, others);
  const { standing, meanings } = noted;
  const size = tokens.length;
  const evidence = {
    expected: new Float64Array(size),
    present: new Float64Array(size).fill(1),
    presentBase: new Float64Array(size).fill(1),
    related: new Float64Array(size).fill(1),
    kin: new Float64Array(size),
    opposed: new Float64Array(size),
    sureness: new Float64Array(size),
  };
  const { starts, ids, forward, backward } = lexicon.translationRows(language);
  tokens.forEach((token, i) => {
    const id = token.kind === 'word' ? lexicon.id(language, token.form) : -1;
    if (id < 0) return;
    let [all, present, expected, sureness] = [0, 0, 0, 0];
    for (let pair = starts[id]!; pair < starts[id + 1]!; pair++) {
      const there = probabilityOf(forward[pair]!);
      all += there;
      if (there > sureness) sureness = there;
      if (standing.of(ids[pair]!) === 0) continue;
      present += there;
      expected = Math.max(expected, probabilityOf(backward[pair]!));
    }
    evidence.expected[i] = expected;
    evidence.sureness[i] = sureness;
    if (all > 0) evidence.present[i] = present / all;
    const { presentBase, related } = byBase(noted, lexicon, language, token);
    evidence.presentBase[i] = Math.max(presentBase, evidence.present[i]!);
    evidence.related[i] = Math.max(related, meanings.of(id));
    const { kin, opposed } = byRelation(noted, lexicon, language, token);
    evidence.kin[i] = kin;
    evidence.opposed[i] = Math.max(0, opposed - Math.sqrt(evidence.presentBase[i]));
  });
  return evidence;
}

/** Notes the words of the other side, their base forms, and what these mean in this language. */
function noteOthers(lexicon: Lexicon, language: Language, others: readonly Token[]): void {
  const other = otherLanguage(language);
  const noted = OTHERS[language];
  const { standing, bases, meanings } = noted;
  standing.clear();
  bases.clear();
  meanings.clear();
  const { starts, ids, forward } = lexicon.translationRows(other);
  for (const { kind, form } of others) {
    if (kind !== 'word') continue;
    const id = lexicon.id(other, form);
    if (id >= 0) standing.raise(id, 1);
    const telling = lexicon.idf(other, form) >= LEAST_IDF;
    for (const base of lexicon.bases(other, form)) {
      if (bases.of(base) > 0) continue;
      bases.raise(base, 1);
      if (!telling) continue;
      for (let pair = starts[base]!; pair < starts[base + 1]!; pair++) {
        meanings.raise(ids[pair]!, probabilityOf(forward[pair]!));
      }
    }
  }
  noteSynonyms(noted, lexicon, language);
  noteRelations(noted, lexicon, other, others);
  noted.tokens = others;
  noted.lexicon = lexicon;
}

/** Follows the meanings on, back to the words of the other side's language. */
function noteSynonyms({ meanings, synonyms }: Others, lexicon: Lexicon, language: Language): void {
  synonyms.clear();
  const { starts, ids, backward } = lexicon.translationRows(language);
  for (let i = 0; i < meanings.count; i++) {
    const meaning = meanings.wordAt(i);
    const strength = meanings.weightAt(i);
    if (strength < LEAST_MEANING) continue;
    for (let pair = starts[meaning]!; pair < starts[meaning + 1]!; pair++) {
      synonyms.add(ids[pair]!, probabilityOf(backward[pair]!) * strength);
    }
  }
}

/** Notes what the words of an English side are related to. */
function noteRelations(
  { kins, opposites }: Others,
  lexicon: Lexicon,
  other: Language,
  others: readonly Token[],
): void {
  kins.clear();
  opposites.clear();
  if (other !== 'en') return;
  for (const { kind, form } of others) {
    if (kind !== 'word' || lexicon.idf('en', form) < LEAST_IDF) continue;
    for (const base of lexicon.bases('en', form)) {
      lexicon.eachKin(base, (id, weight) => {
        kins.raise(id, weight);
      });
      lexicon.eachOpposite(base, (id, weight) => {
        opposites.raise(id, weight);
      });
    }
  }
}

/** By the English words that are related to an English one, or to what a French one means. */
function byRelation(
  { meanings, kins, opposites }: Others,
  lexicon: Lexicon,
  language: Language,
  { form }: Token,
): { kin: number; opposed: number } {
  let kin = 0;
  let opposed = 0;
  if (lexicon.idf(language, form) < LEAST_IDF) return { kin, opposed };
  const { starts, ids, forward } = lexicon.translationRows(language);
  for (const base of lexicon.bases(language, form)) {
    if (language === 'en') {
      lexicon.eachKin(base, (id, weight) => {
        kin = Math.max(kin, weight * Math.sqrt(meanings.of(id)));
      });
      lexicon.eachOpposite(base, (id, weight) => {
        opposed = Math.max(opposed, weight * Math.sqrt(meanings.of(id)));
      });
      continue;
    }
    for (let pair = starts[base]!; pair < starts[base + 1]!; pair++) {
      const there = probabilityOf(forward[pair]!);
      if (there < LEAST_SENSE) continue;
      kin = Math.max(kin, kins.of(ids[pair]!) * Math.sqrt(there));
      opposed = Math.max(opposed, opposites.of(ids[pair]!) * Math.sqrt(there));
    }
  }
  return { kin, opposed };
}

function byBase(
  { bases, synonyms }: Others,
  lexicon: Lexicon,
  language: Language,
  { form }: Token,
): { presentBase: number; related: number } {
  const { starts, ids, forward } = lexicon.translationRows(language);
  let presentBase = 0;
  let related = 0;
  for (const id of lexicon.bases(language, form)) {
    let [all, present, walk] = [0, 0, 0];
    for (let pair = starts[id]!; pair < starts[id + 1]!; pair++) {
      const there = probabilityOf(forward[pair]!);
      const translation = ids[pair]!;
      all += there;
      if (bases.of(translation) > 0) present += there;
      walk += there * synonyms.of(translation);
    }
    if (all === 0) continue;
    presentBase = Math.max(presentBase, present / all);
    related = Math.max(related, walk / all);
  }
  return { presentBase, related };
}
