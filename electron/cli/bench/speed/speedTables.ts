import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import {
  analyse,
  type AnalysisInput,
  type Resources,
} from '../../../../shared/analysis/analyse.ts';
import { createAnalysisMemo } from '../../../../shared/analysis/memo.ts';
import { ROOT, SAMPLE_DIRECTORY } from '../../../backend/appFiles.ts';
import { readLexicon } from '../../../backend/lexicon.ts';
import type { Table } from '../table.ts';
import { timed, type Time } from './clock.ts';
import { speedPair, typedInto } from './speedPair.ts';
import { keystrokeTable } from './keystroke.ts';
import { longPairTable } from './longPair.ts';
import { stagesOf } from './stages.ts';

const RUNS = 100;
/** By then the code is compiled as well as it will be. */
const WARM_UP = 60;
const COLD_RUNS = 5;

/**
 * How long the work on a pair of about thirty sentences takes; many runs in one process.
 *
 * @param directory where it is given, a long pair is opened and typed in, too
 */
export async function speedTables(directory: string): Promise<Table[]> {
  const input = speedPair();
  const coldOpen = timed(1, readLexicon);
  const resources = { lexicon: readLexicon() };
  const cold = timed(1, () => analyse(input, resources));
  timed(WARM_UP, () => analyse(input, resources));
  const unread = { lexicon: readLexicon() };
  const rows: [string, Time][] = [
    ['first analysis, warm', timed(RUNS, () => analyse(input, resources))],
    ['analysis after a keystroke', keystrokes(input, resources)],
    ['lexicon, opened first', coldOpen],
    ['lexicon, opened again', timed(COLD_RUNS, readLexicon)],
    ['first analysis, cold', cold],
    ['first analysis by a lexicon just opened', timed(1, () => analyse(input, unread))],
    ['process from start to report', { ...timed(COLD_RUNS, report), worked: NaN }],
  ];
  const { segments, quotes, quoteLinks } = analyse(input, resources);
  const { en, fr } = input.texts;
  return [
    {
      ...tableOf('Speed on a pair of thirty sentences', rows),
      notes: [
        `${segments.en.length} English and ${segments.fr.length} French sentences, ${en.length + fr.length} characters, ${quotes.en.length} and ${quotes.fr.length} quotations, ${quoteLinks.length} links between them. The report is that of the sample pair, by the command line.`,
      ],
    },
    stageTable(input, resources),
    keystrokeTable(input, resources),
    ...(directory === '' ? [] : [await longPairTable(directory)]),
  ];
}

function stageTable(input: AnalysisInput, resources: Resources): Table {
  const rows = stagesOf(input, resources).map(([name, run]): [string, Time] => {
    timed(WARM_UP, run);
    return [name, timed(RUNS, run)];
  });
  return tableOf('Its first analysis, step by step', rows);
}

function tableOf(title: string, rows: readonly (readonly [string, Time])[]): Table {
  return {
    title,
    columns: ['what', 'ms waited (median)', 'ms of processor (mean)', 'runs'],
    rows: rows.map(([what, { waited, worked, runs }]) => [
      what,
      waited.toFixed(2),
      // Another process has a clock of its own.
      Number.isNaN(worked) ? '' : worked.toFixed(2),
      runs,
    ]),
  };
}

/** Types words into the middle of the French, letter by letter, with the memo of the pair. */
function keystrokes(input: AnalysisInput, resources: Resources): Time {
  const memo = createAnalysisMemo();
  const type = (strokes: number): unknown => analyse(typedInto(input, strokes), resources, memo);
  timed(WARM_UP, type);
  return timed(RUNS, (run) => type(WARM_UP + run));
}

function report(): void {
  const files = ['article.fr.txt', 'source.en.txt'].map((name) => join(SAMPLE_DIRECTORY, name));
  const main = join(ROOT, 'electron/cli/main.ts');
  execFileSync(process.execPath, [main, 'check', ...files], { stdio: 'pipe' });
}
