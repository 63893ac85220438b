import type { Both } from '../text/language.ts';
import { BUCKET, HEADER, levelOf, MAGIC, SECTIONS, VERSION } from './format.ts';
import type { Section } from './format.ts';
import { WEIGHT_STEP } from './relationTable.ts';

/** What a lexicon is made of: by the trainer from parallel text, by tests from a few words. */
export interface LexiconEntries {
  /** How many sentences the document frequencies were counted in. */
  readonly documents: number;
  /** For each form, in how many of these sentences it stands. */
  readonly frequencies: Both<ReadonlyMap<string, number>>;
  readonly pairs: readonly PairEntry[];
  readonly expressions: readonly ExpressionEntry[];
  /** English words that are near in meaning. */
  readonly kin: readonly RelationEntry[];
  /** English words of opposite meaning. */
  readonly opposites: readonly RelationEntry[];
}

/** Two forms with p(fr | en), `forward`, and p(en | fr), `backward`. */
export interface PairEntry {
  readonly en: string;
  readonly fr: string;
  readonly forward: number;
  readonly backward: number;
}

/** Two English words and how closely they are related, 0..1; either may stand first. */
export interface RelationEntry {
  readonly a: string;
  readonly b: string;
  readonly weight: number;
}

/** Words against words, with the probabilities of a pair. */
export interface ExpressionEntry {
  readonly en: readonly string[];
  readonly fr: readonly string[];
  readonly forward: number;
  readonly backward: number;
}

/**
 * Writes a lexicon file (layout in format.ts). Forms that only a pair or an expression names are
 * added to the word lists with frequency 1. Of equal pairs the last counts.
 *
 * @throws RangeError when the forms use more than 256 characters, or one is longer than 255
 */
export function packLexicon(entries: LexiconEntries): Uint8Array {
  const words = { en: wordsOf(entries, 'en'), fr: wordsOf(entries, 'fr') };
  const alphabet = alphabetOf([...words.en, ...words.fr]);
  const ids = { en: numbers(words.en), fr: numbers(words.fr) };
  const sections: Record<Section, number[]> = {
    alphabet: units(alphabet).flatMap((unit) => [
      unit.charCodeAt(0) & 0xff,
      unit.charCodeAt(0) >> 8,
    ]),
    enWords: frontCode(words.en, alphabet),
    frWords: frontCode(words.fr, alphabet),
    enFrequencies: levels(words.en, entries.frequencies.en, entries.documents),
    frFrequencies: levels(words.fr, entries.frequencies.fr, entries.documents),
    ...packPairs(entries.pairs, ids, words.en.length),
    expressions: packExpressions(entries.expressions, ids),
    enKin: packRelations(entries.kin, ids.en),
    enOpposites: packRelations(entries.opposites, ids.en),
  };
  return assemble(sections, [entries.documents, words.en.length, words.fr.length]);
}

function wordsOf(entries: LexiconEntries, language: 'en' | 'fr'): string[] {
  const words = new Set(entries.frequencies[language].keys());
  for (const pair of entries.pairs) words.add(pair[language]);
  for (const expression of entries.expressions) {
    for (const form of expression[language]) words.add(form);
  }
  // By code unit, as the reader compares.
  return [...words].sort((a, b) => (a < b ? -1 : 1));
}

function alphabetOf(words: readonly string[]): string {
  const used = new Set(words.flatMap(units));
  if (used.size > 256) throw new RangeError(`${used.size} characters; at most 256 fit.`);
  return [...used].sort((a, b) => (a < b ? -1 : 1)).join('');
}

/** The UTF-16 code units of a word. */
function units(word: string): string[] {
  return Array.from({ length: word.length }, (_, i) => word[i]!);
}

function numbers(words: readonly string[]): ReadonlyMap<string, number> {
  return new Map(words.map((word, index) => [word, index]));
}

function frontCode(words: readonly string[], alphabet: string): number[] {
  const codes = numbers(units(alphabet));
  const bytes: number[] = [];
  words.forEach((word, index) => {
    if (word.length > 255) throw new RangeError(`"${word}" is too long for the lexicon.`);
    const shared = index % BUCKET === 0 ? 0 : sharedLength(words[index - 1]!, word);
    bytes.push(shared, word.length - shared);
    for (let i = shared; i < word.length; i++) bytes.push(codes.get(word[i]!)!);
  });
  return bytes;
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function levels(
  words: readonly string[],
  frequencies: ReadonlyMap<string, number>,
  documents: number,
): number[] {
  return words.map((word) => levelOf(Math.max(1, frequencies.get(word) ?? 1) / documents));
}

type Ids = Both<ReadonlyMap<string, number>>;

function packPairs(
  pairs: readonly PairEntry[],
  ids: Ids,
  enSize: number,
): Pick<Record<Section, number[]>, 'pairCounts' | 'pairIds' | 'pairForward' | 'pairBackward'> {
  const rows = Array.from({ length: enSize }, () => new Map<number, PairEntry>());
  for (const pair of pairs) rows[ids.en.get(pair.en)!]!.set(ids.fr.get(pair.fr)!, pair);
  const out = { pairCounts: [], pairIds: [], pairForward: [], pairBackward: [] } as Record<
    'pairCounts' | 'pairIds' | 'pairForward' | 'pairBackward',
    number[]
  >;
  for (const row of rows) {
    writeVarint(out.pairCounts, row.size);
    let previous = 0;
    for (const [id, pair] of [...row].sort((a, b) => a[0] - b[0])) {
      writeVarint(out.pairIds, id - previous);
      previous = id;
      out.pairForward.push(levelOf(pair.forward));
      out.pairBackward.push(levelOf(pair.backward));
    }
  }
  return out;
}

function packExpressions(expressions: readonly ExpressionEntry[], ids: Ids): number[] {
  const bytes: number[] = [];
  writeVarint(bytes, expressions.length);
  for (const expression of expressions) {
    for (const language of ['en', 'fr'] as const) {
      writeVarint(bytes, expression[language].length);
      for (const form of expression[language]) writeVarint(bytes, ids[language].get(form)!);
    }
    bytes.push(levelOf(expression.forward), levelOf(expression.backward));
  }
  return bytes;
}

/** Relations of words that the lexicon does not have are left out: nothing could find them. */
function packRelations(
  relations: readonly RelationEntry[],
  ids: ReadonlyMap<string, number>,
): number[] {
  const numbered = relations.flatMap(({ a, b, weight }) => {
    const [x, y] = [ids.get(a), ids.get(b)];
    if (x === undefined || y === undefined) return [];
    return [{ from: Math.min(x, y), to: Math.max(x, y), weight }];
  });
  numbered.sort((x, y) => x.from - y.from || x.to - y.to);
  const bytes: number[] = [];
  writeVarint(bytes, numbered.length);
  let previous = 0;
  for (const { from, to, weight } of numbered) {
    writeVarint(bytes, from - previous);
    writeVarint(bytes, to - from);
    bytes.push(Math.round(weight / WEIGHT_STEP));
    previous = from;
  }
  return bytes;
}

function writeVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  bytes.push(rest);
}

function assemble(sections: Record<Section, number[]>, sizes: readonly number[]): Uint8Array {
  const total = SECTIONS.reduce((sum, name) => sum + sections[name].length, HEADER);
  const file = new Uint8Array(total);
  const header = new DataView(file.buffer);
  [MAGIC, VERSION, ...sizes, ...SECTIONS.map((name) => sections[name].length)].forEach(
    (value, index) => {
      header.setUint32(4 * index, value, true);
    },
  );
  let at = HEADER;
  for (const name of SECTIONS) {
    file.set(sections[name], at);
    at += sections[name].length;
  }
  return file;
}
