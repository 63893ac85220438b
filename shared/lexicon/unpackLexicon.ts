import type { Language } from '../text/language.ts';
import { ExpressionTable } from './expressionTable.ts';
import { probabilityOf } from './format.ts';
import type { LexiconEntries, PairEntry, RelationEntry } from './packLexicon.ts';
import { PairTable } from './pairTable.ts';
import { readRelations, WEIGHT_STEP } from './relationTable.ts';
import { readAlphabet, readSections } from './sections.ts';
import { WordList } from './wordList.ts';

/**
 * Everything that a lexicon file holds, so that more can be put into it: `packLexicon` makes the same
 * file of it again.
 *
 * @throws RangeError as `openLexicon`
 */
export function unpackLexicon(bytes: Uint8Array): LexiconEntries {
  const { sections, sizes } = readSections(bytes);
  const alphabet = readAlphabet(sections.alphabet);
  const words = {
    en: wordsOf(sections.enWords, alphabet, sizes.en),
    fr: wordsOf(sections.frWords, alphabet, sizes.fr),
  };
  const spell = (language: Language, ids: readonly number[]): string[] =>
    ids.map((id) => words[language][id]!);
  const frequencies = (language: Language, levels: Uint8Array): Map<string, number> =>
    new Map(
      words[language].map((form, id) => [form, probabilityOf(levels[id]!) * sizes.documents]),
    );
  return {
    documents: sizes.documents,
    frequencies: {
      en: frequencies('en', sections.enFrequencies),
      fr: frequencies('fr', sections.frFrequencies),
    },
    pairs: pairsOf(new PairTable(sections, sizes.en, sizes.fr), words),
    expressions: new ExpressionTable(sections.expressions).all.map((expression) => ({
      ...expression,
      en: spell('en', expression.en),
      fr: spell('fr', expression.fr),
    })),
    kin: relationsOf(sections.enKin, words.en),
    opposites: relationsOf(sections.enOpposites, words.en),
  };
}

function wordsOf(bytes: Uint8Array, alphabet: string, size: number): string[] {
  const list = new WordList(bytes, alphabet, size);
  return Array.from({ length: size }, (_, id) => list.at(id));
}

function relationsOf(bytes: Uint8Array, words: readonly string[]): RelationEntry[] {
  const { from, to, weights } = readRelations(bytes);
  return Array.from(weights, (weight, i) => ({
    a: words[from[i]!]!,
    b: words[to[i]!]!,
    weight: weight * WEIGHT_STEP,
  }));
}

function pairsOf(table: PairTable, words: Record<Language, readonly string[]>): PairEntry[] {
  return words.en.flatMap((en, id) => {
    const pairs: PairEntry[] = [];
    table.each('en', id, (fr, forward, backward) => {
      pairs.push({ en, fr: words.fr[fr]!, forward, backward });
    });
    return pairs;
  });
}
