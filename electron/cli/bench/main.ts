import { CommanderError } from 'commander';
import { existsSync } from 'node:fs';
import { readLexicon } from '../../backend/lexicon.ts';
import { EXIT, type ExitCode } from '../exitCodes.ts';
import type { Terminal } from '../terminal.ts';
import { printTable } from './printTable.ts';
import type { Table } from './table.ts';

/** A benchmark: measures on a folder of data and says what it found. */
type Task = (
  directory: string,
  part?: string,
  file?: string,
) => Table | readonly Table[] | Promise<Table | readonly Table[]>;

const TASKS: Readonly<Record<string, () => Promise<Task>>> = {
  segment: async () => (await import('./segment.ts')).segmentTable,
  align: async () => {
    const { alignTables } = await import('./align.ts');
    return (directory) => alignTables(directory, readLexicon());
  },
  words: async () => {
    const { wordsTable } = await import('./words.ts');
    return (directory) => wordsTable(directory, readLexicon());
  },
  retrieval: async () => {
    const { retrievalTable } = await import('./retrieval.ts');
    return (directory) => retrievalTable(directory, readLexicon());
  },
  quotes: async () => {
    const { quoteTables } = await import('./quotes.ts');
    const { quoteLinkTable } = await import('./quoteLinks.ts');
    return async (directory) => [
      ...(await quoteTables(directory)),
      await quoteLinkTable(directory, readLexicon()),
    ];
  },
  drift: async () => {
    const { driftTables } = await import('./drift/driftTables.ts');
    return (directory, part, file) =>
      driftTables(directory, readLexicon(), part === 'check' ? 'check' : 'all', file);
  },
  articles: async () => {
    const { articleTables } = await import('./articles/articleTables.ts');
    return (directory, part) =>
      articleTables(
        directory,
        readLexicon(),
        HALVES.find((half) => half === part),
      );
  },
  page: async () => (await import('./page.ts')).pageTables,
  speed: async () => (await import('./speed/speedTables.ts')).speedTables,
};

const HALVES = ['train', 'check'] as const;

/** These read data of their own, not the folder. */
const WITHOUT_DATA = new Set(['page', 'speed']);

/**
 * Runs one benchmark and prints its tables. `words`: task, folder, and for `drift` and `articles`
 * the part of the rows (`check`: those that nothing was trained on), and for `drift` a model's file. A folder alone runs all of them; nothing at all,
 * those that need no folder.
 */
export async function run(terminal: Terminal, words: readonly string[]): Promise<ExitCode> {
  const [first] = words;
  const all = first === undefined || (!TASKS[first] && existsSync(first));
  const [directory, part, file] = all ? words : words.slice(1);
  if (!all && !TASKS[first]) throw usage(first);
  for (const name of all ? Object.keys(TASKS) : [first]) {
    if (directory === undefined && !WITHOUT_DATA.has(name)) {
      if (all) continue;
      throw usage(name);
    }
    const measure = await TASKS[name]!();
    const tables = await measure(directory ?? '', part, file);
    for (const table of [tables].flat()) terminal.out(`${printTable(table)}\n`);
  }
  return EXIT.fine;
}

function usage(name: string): CommanderError {
  const code = TASKS[name] ? 'commander.benchNeedsData' : 'commander.unknownBench';
  return new CommanderError(EXIT.failed, code, `'${name}' '${Object.keys(TASKS).join(', ')}'`);
}
