import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Lexicon } from '../../../shared/lexicon/lexicon.ts';
import { cosine, sentenceVector } from '../../../shared/lexicon/sentenceVector.ts';
import type { SentenceVector } from '../../../shared/lexicon/sentenceVector.ts';
import type { Language } from '../../../shared/text/language.ts';
import { tokenise } from '../../../shared/text/tokens.ts';
import type { Table } from './table.ts';

const SETS = ['flores101', 'multi30k_test2016', 'newsdiscusstest2015'];
/** Sentences to choose from. */
const LINES = 1000;
/** Neighbours whose mean similarity the margin measures against. */
const NEIGHBOURS = 4;

/** Scores of English sentences (rows) against French ones. */
type Scores = readonly Float64Array[];

/**
 * How often the translation of a sentence is the nearest of 1,000 by sentence vectors, both ways: by
 * their cosine, and by its margin over the nearest neighbours of both sentences (Artetxe and Schwenk
 * 2019), which keeps sentences that are near to everything from winning.
 *
 * @param directory a folder with `parallel/clean/*.{en,fr}`, line by line
 */
export async function retrievalTable(directory: string, lexicon: Lexicon): Promise<Table> {
  const rows: (readonly string[])[] = [];
  for (const name of SETS) {
    const stem = path.join(directory, 'parallel', 'clean', name);
    const en = await readVectors(stem, 'en', lexicon);
    const fr = await readVectors(stem, 'fr', lexicon);
    const cosines = en.map((a) => Float64Array.from(fr, (b) => cosine(a, b)));
    rows.push(row(name, 'cosine', cosines), row('', 'margin', margins(cosines)));
  }
  return {
    title: `Sentence retrieval: right one first among ${LINES}`,
    columns: ['set', 'by', 'English to French', 'French to English', 'both'],
    rows,
  };
}

function row(name: string, by: string, scores: Scores): readonly string[] {
  const toFrench = rightFirst(scores);
  const toEnglish = rightFirst(transpose(scores));
  return [name, by, ...[toFrench, toEnglish, (toFrench + toEnglish) / 2].map((x) => x.toFixed(4))];
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

/** Each score over the mean of its row's and its column's nearest neighbours. */
function margins(scores: Scores): Scores {
  const rows = scores.map(neighbourhood);
  const columns = transpose(scores).map(neighbourhood);
  return scores.map((line, i) => line.map((score, j) => (2 * score) / (rows[i]! + columns[j]!)));
}

function neighbourhood(scores: Float64Array): number {
  const nearest = scores.toSorted().subarray(-NEIGHBOURS);
  return nearest.reduce((sum, score) => sum + score, 0) / nearest.length;
}

function transpose(scores: Scores): Scores {
  return Array.from(scores[0] ?? [], (_, j) => Float64Array.from(scores, (line) => line[j]!));
}

/** The share of rows whose highest score stands on the diagonal, alone. */
function rightFirst(scores: Scores): number {
  const right = scores.filter((line, i) => line.every((score, j) => j === i || score < line[i]!));
  return right.length / scores.length;
}
