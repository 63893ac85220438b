import { readFileSync } from 'node:fs';
import path from 'node:path';
import { atLeast } from '../../../../shared/drift/severity.ts';
import type { Judge, Measure } from './measures.ts';
import { readDriftSet, type DriftRow } from './sets.ts';

interface Pair {
  readonly en: string;
  readonly fr: string;
}

/** More pairs of a set would tell the same, later. */
const MOST_PAIRS = 1500;

/** Findings of severity major or above per 100 clean sentences, which human translators wrote. */
export function measureFalseAlarms(
  dir: string,
  judge: Judge,
  keep: (row: DriftRow) => boolean,
): Measure[] {
  const postEdits = readDriftSet(dir, 'lig_postedit_fren')
    .filter((row) => row.type === 'post_edit' && keep(row))
    .slice(0, MOST_PAIRS);
  return [
    falseAlarms('LIG post-edits', postEdits, judge, 3),
    falseAlarms('flores101', cleanPairs(dir, 'flores101'), judge, 3),
    falseAlarms('newsdiscusstest2015', cleanPairs(dir, 'newsdiscusstest2015'), judge, 4),
  ];
}

function falseAlarms(name: string, pairs: readonly Pair[], judge: Judge, ceiling: number): Measure {
  const alarms = pairs.reduce(
    (sum, { en, fr }) =>
      sum + judge(en, fr).findings.filter(({ severity }) => atLeast(severity, 'major')).length,
    0,
  );
  return {
    name: `${name}, major findings per 100 sentences`,
    value: (100 * alarms) / pairs.length,
    bound: ceiling,
    lowerIsBetter: true,
    rows: pairs.length,
  };
}

function cleanPairs(dir: string, name: string): Pair[] {
  const lines = (language: string): string[] =>
    readFileSync(path.join(dir, 'parallel', 'clean', `${name}.${language}`), 'utf8')
      .trimEnd()
      .split('\n');
  const fr = lines('fr');
  return lines('en').map((en, i) => ({ en, fr: fr[i]! }));
}
