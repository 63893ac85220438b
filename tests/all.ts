/** `npm test`: everything that must hold, in the order that finds faults soonest. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureChromium } from './support/installChromium.ts';

interface Step {
  readonly title: string;
  readonly command: readonly string[];
  /** Where the runner leaves its counts; a step without counts is one test itself. */
  readonly report?: string;
  /** Titles of the steps without which this one makes no sense. */
  readonly needs?: string;
}

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const REPORTS = '.cache/tests';
const vitest = (project: string): readonly string[] => [
  ...['vitest', 'run', '--project', project],
  ...['--reporter=default', '--reporter=json', `--outputFile.json=${REPORTS}/${project}.json`],
];

const STEPS: readonly Step[] = [
  { title: 'Types', command: ['tsc', '-b'] },
  { title: 'Arrows between folders', command: ['npm', 'run', '--silent', 'arrows'] },
  { title: 'Lint and format', command: ['npm', 'run', '--silent', 'lint'] },
  { title: 'Unit and property tests', command: vitest('unit'), report: 'unit.json' },
  { title: 'Build', command: ['npm', 'run', '--silent', 'build'] },
  {
    title: 'Screen, in Chromium',
    command: ['playwright', 'test'],
    report: 'e2e.json',
    needs: 'Build',
  },
  { title: 'Packing', command: vitest('packing'), report: 'packing.json', needs: 'Build' },
];

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
ensureChromium();

const results = new Map<string, Counts>();
for (const step of STEPS) results.set(step.title, run(step));

heading('Result');
for (const [title, { passed, failed }] of results) {
  console.log(`${failed === 0 ? 'ok  ' : 'FAIL'} ${title}: ${passed} passed, ${failed} failed`);
}
const passed = sum(({ passed }) => passed);
const failed = sum(({ failed }) => failed);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function run({ title, command, report, needs }: Step): Counts {
  heading(title);
  if (needs !== undefined && results.get(needs)?.failed !== 0) {
    console.log(`Not run: it needs the step "${needs}".`);
    return { passed: 0, failed: 1 };
  }
  const begun = performance.now();
  // A shell finds the programs that npm puts on the path, on Windows too.
  const { status } = spawnSync(command.join(' '), { stdio: 'inherit', shell: true });
  console.log(`(${((performance.now() - begun) / 1000).toFixed(1)} s)`);
  const counts = report === undefined ? null : readCounts(`${REPORTS}/${report}`);
  if (status === 0) return counts ?? { passed: 1, failed: 0 };
  return { passed: counts?.passed ?? 0, failed: Math.max(counts?.failed ?? 1, 1) };
}

/** Reads vitest's or Playwright's JSON report; null where the runner came to no end. */
function readCounts(file: string): Counts | null {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as {
      readonly numPassedTests?: number;
      readonly numFailedTests?: number;
      readonly stats?: { readonly expected: number; readonly unexpected: number };
    };
    return {
      passed: report.numPassedTests ?? report.stats?.expected ?? 0,
      failed: report.numFailedTests ?? report.stats?.unexpected ?? 0,
    };
  } catch {
    return null;
  }
}

function sum(count: (counts: Counts) => number): number {
  return [...results.values()].reduce((total, counts) => total + count(counts), 0);
}

function heading(title: string): void {
  console.log(`\n=== ${title} ${'='.repeat(Math.max(0, 70 - title.length))}`);
}
