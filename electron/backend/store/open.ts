import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Message } from '../../../shared/text/message.ts';
import { migrate } from './migrations.ts';
import { isDamage, storeFailure } from './sqliteErrors.ts';

const FILE = 'library.sqlite';
const COMPANIONS = ['', '-wal', '-shm'];
const BUSY_TIMEOUT_MS = 5000;

export interface OpenedDatabase {
  readonly database: DatabaseSync;
  /** True when there was no library before. */
  readonly created: boolean;
  /** Set when a damaged library was put aside. */
  readonly notice: Message | null;
}

/**
 * Opens the library's database in a directory, which is made if need be. A damaged file is renamed,
 * never deleted, and a new library begins.
 *
 * @throws CallFailed store-unreadable, disk-full
 */
export function openDatabase(directory: string): OpenedDatabase {
  const file = join(directory, FILE);
  try {
    mkdirSync(directory, { recursive: true });
    const created = !existsSync(file);
    try {
      return { database: openChecked(file), created, notice: null };
    } catch (error) {
      if (!isDamage(error)) throw error;
      const aside = putAside(file);
      const notice = { key: 'errors:library-put-aside', values: { file: aside } };
      return { database: openChecked(file), created: true, notice };
    }
  } catch (error) {
    throw storeFailure(error) ?? error;
  }
}

function openChecked(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS });
  try {
    // FULL: a commit has reached the disk when it returns, power cuts included.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON');
    const check = database.prepare('PRAGMA quick_check(1)').get() as { quick_check: string };
    if (check.quick_check !== 'ok')
      throw Object.assign(new Error(check.quick_check), { errcode: 11 });
    migrate(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Renames the file with its journal; returns the new name. */
function putAside(file: string): string {
  const stamp = new Date().toISOString().replaceAll(/[:.]/gu, '-');
  const aside = file.replace(/\.sqlite$/u, `-damaged-${stamp}.sqlite`);
  for (const companion of COMPANIONS)
    if (existsSync(file + companion)) renameSync(file + companion, aside + companion);
  return aside;
}
