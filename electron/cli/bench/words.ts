import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { alignWords } from '../../../shared/align/words/alignWords.ts';
import type { WordLink } from '../../../shared/align/wordLink.ts';
import type { Lexicon } from '../../../shared/lexicon/lexicon.ts';
import type { Token } from '../../../shared/text/token.ts';
import { lookupForm } from '../../../shared/text/tokens.ts';
import type { Table } from './table.ts';

type Pair = readonly [en: number, fr: number];

/** Tokenised sentences with the links that people drew; sure links are possible, too. */
export interface LinkedSample {
  readonly en: readonly string[];
  readonly fr: readonly string[];
  readonly sure: readonly Pair[];
  readonly possible: readonly Pair[];
}

/**
 * How well words are linked: alignment error rate, 1 - (|A&S| + |A&P|) / (|A| + |S|) (Och and Ney
 * 2003), with precision against possible and recall against sure links.
 *
 * @param directory a folder with `words/hansards.dev.jsonl`
 */
export async function wordsTable(directory: string, lexicon: Lexicon): Promise<Table> {
  const samples = await readLinkedSamples(path.join(directory, 'words', 'hansards.dev.jsonl'));
  const begun = performance.now();
  const links = samples.map((sample) =>
    alignWords(sample.en.map(tokenOf), sample.fr.map(tokenOf), lexicon),
  );
  const perPair = (performance.now() - begun) / samples.length;
  const { errorRate, precision, recall } = scoreLinks(samples, links);
  return {
    title: 'Word alignment',
    columns: ['set', 'pairs', 'precision', 'recall', 'AER', 'ms a pair'],
    rows: [
      [
        'hansards',
        String(samples.length),
        precision.toFixed(4),
        recall.toFixed(4),
        errorRate.toFixed(4),
        perPair.toFixed(3),
      ],
    ],
  };
}

/** Reads a file of gold word links, one JSON object a line. */
export async function readLinkedSamples(file: string): Promise<LinkedSample[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as LinkedSample);
}

/** Scores summed over the samples. */
export function scoreLinks(
  samples: readonly LinkedSample[],
  links: readonly (readonly WordLink[])[],
): { errorRate: number; precision: number; recall: number } {
  let found = 0;
  let sure = 0;
  let foundSure = 0;
  let foundPossible = 0;
  samples.forEach((sample, index) => {
    const isSure = new Set(sample.sure.map(String));
    const isPossible = new Set([...sample.sure, ...sample.possible].map(String));
    sure += isSure.size;
    for (const { en, fr } of links[index]!) {
      const key = String([en, fr]);
      found++;
      if (isSure.has(key)) foundSure++;
      if (isPossible.has(key)) foundPossible++;
    }
  });
  return {
    errorRate: 1 - (foundSure + foundPossible) / (found + sure),
    precision: foundPossible / found,
    recall: foundSure / sure,
  };
}

function tokenOf(word: string): Token {
  const kind = /^\d/u.test(word) ? 'number' : /^\p{L}/u.test(word) ? 'word' : 'punctuation';
  return { start: 0, end: word.length, form: lookupForm(word), kind };
}
