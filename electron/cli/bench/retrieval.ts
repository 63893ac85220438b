import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Lexicon } from '../../../shared/lexicon/lexicon.ts';
import { sentenceVector } from '../../../shared/lexicon/sentenceVector.ts';
import type { SentenceVector } from '../../../shared/lexicon/sentenceVector.ts';
import type { Language } from '../../../shared/text/language.ts';
import { tokenise } from '../../../shared/text/tokens.ts';
import type { Table } from './table.ts';

const SETS = ['flores101', 'multi30k_test2016', 'newsdiscusstest2015'];
/** Sentences to choose from. */
const LINES = 1000;

/**
 * How often the translation of a sentence is the nearest of 1,000 by sentence vectors, both ways.
 *
 * @param directory a folder with `parallel/clean/*.{en,fr}`, line by line
 */
export async function retrievalTable(directory: string, lexicon: Lexicon): Promise<Table> {
  const rows = await Promise.all(
    SETS.map(async (name) => {
      const en = await readVectors(path.join(directory, 'parallel', 'clean', name), 'en', lexicon);
      const fr = await readVectors(path.join(directory, 'parallel', 'clean', name), 'fr', lexicon);
      const toFrench = nearestIsRight(en, fr);
      const toEnglish = nearestIsRight(fr, en);
      return [
        name,
        toFrench.toFixed(4),
        toEnglish.toFixed(4),
        ((toFrench + toEnglish) / 2).toFixed(4),
      ];
    }),
  );
  return {
    title: `Sentence retrieval: right one first among ${LINES}`,
    columns: ['set', 'English to French', 'French to English', 'both'],
    rows,
  };
}

async function readVectors(
  stem: string,
  language: Language,
  lexicon: Lexicon,
): Promise<SentenceVector[]> {
  const lines = (await readFile(`${stem}.${language}`, 'utf8')).split('\n').slice(0, LINES);
  return lines.map((line) =>
    sentenceVector(tokenise(line, { start: 0, end: line.length }, language), language, lexicon),
  );
}

/** The share of queries whose nearest target has the same index. */
function nearestIsRight(
  queries: readonly SentenceVector[],
  targets: readonly SentenceVector[],
): number {
  const postings = new Map<number, { target: number; weight: number }[]>();
  targets.forEach((vector, target) => {
    for (const [dimension, weight] of vector) {
      const known = postings.get(dimension);
      if (known) known.push({ target, weight });
      else postings.set(dimension, [{ target, weight }]);
    }
  });
  const right = queries.filter((query, index) => {
    const scores = new Float64Array(targets.length);
    for (const [dimension, weight] of query) {
      for (const posting of postings.get(dimension) ?? []) {
        scores[posting.target]! += weight * posting.weight;
      }
    }
    return scores.every((score, target) => target === index || score < scores[index]!);
  });
  return right.length / queries.length;
}
