import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse, type AnalysisInput } from '../../../shared/analysis/analyse.ts';
import { createAnalysisMemo } from '../../../shared/analysis/memo.ts';
import { NO_CORRECTIONS } from '../../../shared/document/corrections.ts';
import { readLexicon } from '../../backend/lexicon.ts';
import { ROOT, SAMPLE_DIRECTORY } from '../../backend/appFiles.ts';
import type { Table } from './table.ts';

const RUNS = 30;
const COLD_RUNS = 5;

/** How long the work on the sample pair takes; medians over runs in one process. */
export function speedTables(): Table {
  const files = ['article.fr.txt', 'source.en.txt'].map((name) => join(SAMPLE_DIRECTORY, name));
  const [fr, en] = files.map((file) => readFileSync(file, 'utf8')) as [string, string];
  const input: AnalysisInput = {
    texts: { en, fr },
    corrections: NO_CORRECTIONS,
    sourceLanguage: 'en',
  };
  const [coldOpen] = timed(1, readLexicon);
  const resources = { lexicon: readLexicon() };
  const [cold] = timed(1, () => analyse(input, resources));
  const warm = timed(RUNS, () => analyse(input, resources));
  const report = [join(ROOT, 'electron/cli/main.ts'), 'check', ...files];
  const rows: [string, number | undefined, number][] = [
    ['lexicon, opened first', coldOpen, 1],
    ['lexicon, opened again', median(timed(RUNS, readLexicon)), RUNS],
    ['first analysis, cold', cold, 1],
    ['first analysis, warm', median(warm), RUNS],
    ['analysis after a keystroke', median(keystrokes(input, resources)), RUNS],
    [
      'process from start to report',
      median(timed(COLD_RUNS, () => execFileSync(process.execPath, report, { stdio: 'pipe' }))),
      COLD_RUNS,
    ],
  ];
  const { segments } = analyse(input, resources);
  return {
    title: 'Speed on the sample pair',
    columns: ['what', 'ms (median)', 'runs'],
    rows: rows.map(([what, ms, runs]) => [what, (ms ?? NaN).toFixed(1), runs]),
    notes: [
      `${segments.en.length} English and ${segments.fr.length} French sentences, ${en.length + fr.length} characters.`,
    ],
  };
}

/** Types a word into the middle of the French, letter by letter, with the memo of the pair. */
function keystrokes(input: AnalysisInput, resources: Parameters<typeof analyse>[1]): number[] {
  const memo = createAnalysisMemo();
  analyse(input, resources, memo);
  const { en, fr } = input.texts;
  const at = fr.indexOf(' ', Math.floor(fr.length / 2));
  return Array.from({ length: RUNS }, (_, i) => {
    const typed = `${fr.slice(0, at)} ${'mesure '.repeat(5).slice(0, i + 1)}${fr.slice(at)}`;
    const start = performance.now();
    analyse({ ...input, texts: { en, fr: typed } }, resources, memo);
    return performance.now() - start;
  });
}

function timed(runs: number, work: () => unknown): number[] {
  return Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
