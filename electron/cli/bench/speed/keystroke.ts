import {
  analyse,
  STEPS,
  type AnalysisInput,
  type Resources,
} from '../../../../shared/analysis/analyse.ts';
import { createAnalysisMemo } from '../../../../shared/analysis/memo.ts';
import type { Table } from '../table.ts';
import { median } from './clock.ts';
import { typedInto } from './speedPair.ts';

const WARM_UP = 60;
const RUNS = 200;

const NAMES: Readonly<Record<keyof typeof STEPS, string>> = {
  segments: 'sentences and tokens',
  quotations: 'quotations',
  alignment: 'alignment',
  quoteLinks: 'quotation links',
  words: 'word links',
  findings: 'checks',
  score: 'score of beads',
};

/** Where the time of a keystroke goes: checkpoints within and at the end of each step tell how much is done. */
export function keystrokeTable(input: AnalysisInput, resources: Resources): Table {
  const memo = createAnalysisMemo();
  const ends = Object.entries(STEPS);
  const spent = ends.map((): number[] => []);
  for (let stroke = 0; stroke < WARM_UP + RUNS; stroke++) {
    const typed = typedInto(input, stroke);
    const own = ends.map(() => 0);
    let since = performance.now();
    analyse(typed, resources, memo, (done) => {
      const now = performance.now();
      own[ends.findIndex(([, end]) => done <= end)]! += now - since;
      since = now;
    });
    if (stroke >= WARM_UP) own.forEach((ms, step) => spent[step]!.push(ms));
  }
  return {
    title: 'A keystroke, step by step',
    columns: ['what', 'ms waited (median)'],
    rows: ends.map(([name], step) => [
      NAMES[name as keyof typeof STEPS],
      median(spent[step]!).toFixed(2),
    ]),
  };
}
