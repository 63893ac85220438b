import { readFileSync } from 'node:fs';
import path from 'node:path';

/** WordNet's files, one a part of speech. */
const PARTS: readonly string[] = ['noun', 'verb', 'adj', 'adv'];
/** The pointer of one word to its direct opposite. */
const ANTONYM = '!';
const FIELDS_OF_A_POINTER = 4;

interface Synset {
  readonly words: readonly string[];
  readonly antonyms: readonly Pointer[];
}

/** From one word of a synset to one of another, both counted from 1. */
interface Pointer {
  readonly synset: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The direct antonyms of WordNet, base forms in alphabetical order within a pair; words of several
 * parts are written with "_". The files' format: wndb(5WN).
 *
 * @param folder the folder `dict`, with `data.noun` and its kind
 */
export function readAntonyms(folder: string): readonly (readonly [string, string])[] {
  const pairs = new Map<string, readonly [string, string]>();
  for (const part of PARTS) {
    const synsets = readSynsets(path.join(folder, `data.${part}`));
    for (const { words, antonyms } of synsets.values()) {
      for (const { synset, from, to } of antonyms) {
        const a = words[from - 1];
        const b = synsets.get(synset)?.words[to - 1];
        if (a !== undefined && b !== undefined && a < b) pairs.set(`${a} ${b}`, [a, b]);
      }
    }
  }
  return [...pairs.values()];
}

function readSynsets(file: string): ReadonlyMap<string, Synset> {
  const lines = readFileSync(file, 'utf8').split('\n');
  return new Map(lines.filter((line) => /^\d/.test(line)).map(readSynset));
}

/** A line: offset, file, part of speech, count of words, words, count of pointers, pointers, gloss. */
function readSynset(line: string): [string, Synset] {
  const fields = line.split(' ');
  const count = Number.parseInt(fields[3]!, 16);
  const words = Array.from({ length: count }, (_, i) =>
    fields[4 + 2 * i]!.replace(/\(.*\)$/, '').toLowerCase(),
  );
  const first = 5 + 2 * count;
  const antonyms = Array.from({ length: Number(fields[first - 1]) }, (_, i) =>
    readPointer(fields.slice(first + FIELDS_OF_A_POINTER * i)),
  ).flatMap((pointer) => pointer ?? []);
  return [fields[0]!, { words, antonyms }];
}

function readPointer([symbol, synset, , places]: readonly string[]): Pointer | null {
  if (symbol !== ANTONYM) return null;
  return {
    synset: synset!,
    from: Number.parseInt(places!.slice(0, 2), 16),
    to: Number.parseInt(places!.slice(2), 16),
  };
}
