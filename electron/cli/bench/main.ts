import { CommanderError } from 'commander';
import { readLexicon } from '../../backend/lexicon.ts';
import { EXIT, type ExitCode } from '../exitCodes.ts';
import type { Terminal } from '../terminal.ts';
import { printTable } from './printTable.ts';
import type { Table } from './table.ts';

/** A benchmark: measures on a folder of data and says what it found. */
type Task = (
  directory: string,
  part?: string,
) => Table | readonly Table[] | Promise<Table | readonly Table[]>;

const TASKS: Readonly<Record<string, () => Promise<Task>>> = {
  quotes: async () => {
    const { quoteTables } = await import('./quotes.ts');
    const { quoteLinkTable } = await import('./quoteLinks.ts');
    return async (directory) => [
      ...(await quoteTables(directory)),
      await quoteLinkTable(directory, readLexicon()),
    ];
  },
  page: async () => (await import('./page.ts')).pageTables,
  drift: async () => {
    const { driftTables } = await import('./drift/driftTables.ts');
    return (directory, part) =>
      driftTables(directory, readLexicon(), part === 'check' ? 'check' : 'all');
  },
  segment: async () => (await import('./segment.ts')).segmentTable,
  speed: async () => (await import('./speed.ts')).speedTables,
};

/** These read data of their own, not the folder. */
const WITHOUT_DATA = new Set(['page', 'speed']);

/**
 * Runs one benchmark, or all of them, and prints its tables. `words`: task, folder, and for `drift`
 * the part of the rows (`check`: those that nothing was trained on).
 */
export async function run(terminal: Terminal, words: readonly string[]): Promise<ExitCode> {
  const [task, directory, part] = words;
  if (task !== undefined && !TASKS[task]) throw usage(task);
  const chosen = task === undefined ? Object.keys(TASKS) : [task];
  for (const name of chosen) {
    if (directory === undefined && !WITHOUT_DATA.has(name)) {
      if (task === undefined) continue;
      throw usage(name);
    }
    const measure = await TASKS[name]!();
    const tables = await measure(directory ?? '', part);
    for (const table of [tables].flat()) terminal.out(`${printTable(table)}\n`);
  }
  return EXIT.fine;
}

function usage(name: string): CommanderError {
  const code = TASKS[name] ? 'commander.benchNeedsData' : 'commander.unknownBench';
  return new CommanderError(EXIT.failed, code, `'${name}' '${Object.keys(TASKS).join(', ')}'`);
}
