import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** Rows of the dictionary are no sentences; what is under `clean/` is for measuring only. */
const DICTIONARY = 'wiktionary-pairs.tsv.xz';

/** One line of parallel text. */
export interface LinePair {
  readonly en: string;
  readonly fr: string;
}

/** The sentence files of a folder of parallel text, in the order of their names. */
export async function sentenceFiles(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).sort();
  return names
    .filter((name) => name.endsWith('.tsv.xz') && name !== DICTIONARY)
    .map((name) => path.join(folder, name));
}

/** The dictionary file of a folder of parallel text. */
export function dictionaryFile(folder: string): string {
  return path.join(folder, DICTIONARY);
}

/**
 * Reads a file of `English TAB French` lines, packed by xz.
 *
 * @throws Error when `xz` is missing or the file is not readable
 */
export async function* readPairs(file: string): AsyncGenerator<LinePair> {
  const xz = spawn('xz', ['-dc', file], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(xz, 'close');
  xz.stdout.setEncoding('utf8');
  let rest = '';
  for await (const chunk of xz.stdout) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop()!;
    for (const line of lines) {
      const tab = line.indexOf('\t');
      if (tab > 0) yield { en: line.slice(0, tab), fr: line.slice(tab + 1) };
    }
  }
  const [code] = (await ended) as [number];
  if (code !== 0) throw new Error(`xz could not read ${file} (exit code ${code}).`);
}
