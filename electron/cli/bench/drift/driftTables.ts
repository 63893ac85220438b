import type { Lexicon } from '../../../../shared/lexicon/lexicon.ts';
import type { Table } from '../table.ts';
import { measureFalseAlarms } from './falseAlarms.ts';
import { judgeWith } from './judge.ts';
import { measureKinds } from './kinds.ts';
import { measureScores, type Measure } from './measures.ts';
import { halfOf, type DriftRow } from './sets.ts';

/**
 * How well drift is judged: the score and the words, false alarms on clean text, and the checks for
 * negation, numbers and names.
 *
 * @param directory a folder with `drift/*.dev.jsonl` and `parallel/clean`
 * @param half `check` keeps to the rows that a model of the training half has not seen
 * @param modelFile such a model; by default the one that ships, which has seen all rows
 */
export function driftTables(
  directory: string,
  lexicon: Lexicon,
  half: 'all' | 'check' = 'all',
  modelFile?: string,
): readonly Table[] {
  const judge = judgeWith(lexicon, modelFile);
  const keep = (row: DriftRow): boolean => half === 'all' || halfOf(row) === half;
  const rows = half === 'all' ? 'all rows' : 'check half';
  return [
    table(`Drift: score and words, ${rows}`, measureScores(directory, judge, keep)),
    table('Drift: false alarms on clean text', measureFalseAlarms(directory, judge, keep)),
    table(`Drift: checks by kind, ${rows}`, measureKinds(directory, judge, keep)),
  ];
}

function table(title: string, measures: readonly Measure[]): Table {
  return {
    title,
    columns: ['measure', 'value', 'aim', 'reached', 'rows'],
    rows: measures.map(({ name, value, bound, lowerIsBetter, rows }) => {
      const reached = lowerIsBetter === true ? value <= bound : value >= bound;
      const aim = `${lowerIsBetter === true ? '≤' : '≥'} ${bound}`;
      return [name, value.toFixed(3), aim, reached ? 'yes' : 'no', rows];
    }),
  };
}
