import { readFileSync } from 'node:fs';
import path from 'node:path';

/** WordNet's files, one a part of speech, by the letters that stand for it in pointers. */
const PARTS = { n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' } as const;
const FILES: readonly string[] = [...new Set(Object.values(PARTS))];
const FIELDS_OF_A_POINTER = 4;

/** From a synset, or one of its words, to another; the symbols are those of wninput(5WN). */
export interface Pointer {
  readonly symbol: string;
  readonly synset: Synset;
  /** The two words, by place in their synsets; -1 where the synsets as wholes are meant. */
  readonly from: number;
  readonly to: number;
}

/** Words that share a meaning. */
export interface Synset {
  readonly part: string;
  /** In lower case; words of several parts are written with "_". */
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
  /** How common this meaning of each word is among the word's meanings, 0 for the commonest. */
  readonly ranks: readonly number[];
}

/**
 * Reads WordNet (format: wndb(5WN)).
 *
 * @param folder the folder `dict`, with `data.noun`, `index.noun` and their kind
 */
export function readSynsets(folder: string): readonly Synset[] {
  const read = (name: string): string[] =>
    readFileSync(path.join(folder, name), 'utf8').split('\n');
  const synsets = new Map<string, Synset & { pointers: Pointer[] }>();
  const targets: [synset: { pointers: Pointer[] }, fields: readonly string[]][] = [];
  for (const part of FILES) {
    const ranks = readRanks(read(`index.${part}`));
    for (const line of read(`data.${part}`)) {
      if (!/^\d/.test(line)) continue;
      const { place, words, pointers } = readLine(line);
      const rankOf = (word: string): number => ranks.get(`${place} ${word}`) ?? 0;
      const synset = { part, words, pointers: [], ranks: words.map(rankOf) };
      synsets.set(`${part} ${place}`, synset);
      for (const fields of pointers) targets.push([synset, fields]);
    }
  }
  for (const [{ pointers }, [symbol, place, part, places]] of targets) {
    const synset = synsets.get(`${PARTS[part as keyof typeof PARTS]} ${place!}`);
    if (!synset) continue;
    const from = Number.parseInt(places!.slice(0, 2), 16) - 1;
    const to = Number.parseInt(places!.slice(2), 16) - 1;
    pointers.push({ symbol: symbol!, synset, from, to });
  }
  return [...synsets.values()];
}

/** A line: offset, file, part of speech, count of words, words, count of pointers, pointers, gloss. */
function readLine(line: string): { place: string; words: string[]; pointers: string[][] } {
  const fields = line.split(' ');
  const count = Number.parseInt(fields[3]!, 16);
  const words = Array.from({ length: count }, (_, i) =>
    fields[4 + 2 * i]!.replace(/\(.*\)$/, '').toLowerCase(),
  );
  const first = 5 + 2 * count;
  const pointers = Array.from({ length: Number(fields[first - 1]) }, (_, i) => {
    const at = first + FIELDS_OF_A_POINTER * i;
    return fields.slice(at, at + FIELDS_OF_A_POINTER);
  });
  return { place: fields[0]!, words, pointers };
}

/** "offset word" -> the place of that meaning among the word's. */
function readRanks(lines: readonly string[]): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  for (const line of lines) {
    if (line.startsWith(' ') || line === '') continue;
    const fields = line.trim().split(' ');
    const places = fields.slice(-Number(fields[2]));
    places.forEach((place, rank) => ranks.set(`${place} ${fields[0]!}`, rank));
  }
  return ranks;
}
