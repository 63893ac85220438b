import type { ExpressionEntry, PairEntry } from '../../../shared/lexicon/packLexicon.ts';
import { tokenise } from '../../../shared/text/tokens.ts';
import type { Language } from '../../../shared/text/language.ts';
import { dictionaryFile, readPairs } from './parallelText.ts';

/** Many of a dictionary's words are rare ones, or rare senses. */
const TRUST = 0.5;
const MAX_EXPRESSION = 4;

/** The dictionary's rows: single words, and expressions. */
export interface Dictionary {
  readonly pairs: readonly PairEntry[];
  readonly expressions: readonly ExpressionEntry[];
}

/** Reads the dictionary file of a folder of parallel text. */
export async function readDictionary(folder: string): Promise<Dictionary> {
  const rows: Row[] = [];
  for await (const { en, fr } of readPairs(dictionaryFile(folder))) {
    rows.push({ en: formsOf(en.replace(/^to (?=\p{L})/u, ''), 'en'), fr: formsOf(fr, 'fr') });
  }
  return splitRows(rows, TRUST);
}

/** Words against words, before they are weighed. */
export interface Row {
  readonly en: readonly string[];
  readonly fr: readonly string[];
}

/**
 * Weighs each row by how many others its sides have, and parts words from expressions.
 *
 * @param trust what a word is worth beside counted ones, 0..1: split among its translations
 */
export function splitRows(rows: readonly Row[], trust: number): Dictionary {
  const enKinds = countBy(rows.map(({ en }) => en.join(' ')));
  const frKinds = countBy(rows.map(({ fr }) => fr.join(' ')));
  const weighed = rows.map(({ en, fr }) => ({
    en,
    fr,
    forward: trust / enKinds.get(en.join(' '))!,
    backward: trust / frKinds.get(fr.join(' '))!,
  }));
  return {
    pairs: weighed
      .filter(({ en, fr }) => en.length === 1 && fr.length === 1)
      .map((row) => ({ ...row, en: row.en[0]!, fr: row.fr[0]! })),
    expressions: weighed.filter(
      ({ en, fr }) =>
        en.length + fr.length > 2 && en.length <= MAX_EXPRESSION && fr.length <= MAX_EXPRESSION,
    ),
  };
}

function formsOf(text: string, language: Language): string[] {
  return tokenise(text, { start: 0, end: text.length }, language).map(({ form }) => form);
}

function countBy(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
