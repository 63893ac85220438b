import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** A data directory that this process alone has open. */
export interface Instance {
  /** Tells whoever comes second where we are. */
  readonly announce: (address: string) => void;
  readonly release: () => void;
}

export type Claim =
  | { readonly type: 'ours'; readonly instance: Instance }
  | { readonly type: 'taken'; readonly address: string | null };

/**
 * Claims `directory` for this process, creating it if need be. The claim is a lock that SQLite
 * holds in the operating system: it goes when the process does, however it dies.
 */
export function claimDataDirectory(directory: string): Claim {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const addressFile = join(directory, 'instance.txt');
  const lock = takeLock(join(directory, 'instance.lock'));
  if (lock === null) return { type: 'taken', address: readAddress(addressFile) };
  rmSync(addressFile, { force: true });
  return {
    type: 'ours',
    instance: {
      // It carries the token, so it is for its owner's eyes only.
      announce: (address) => {
        writeFileSync(addressFile, address, { mode: 0o600 });
      },
      release: () => {
        rmSync(addressFile, { force: true });
        lock.close();
      },
    },
  };
}

function takeLock(file: string): DatabaseSync | null {
  const database = new DatabaseSync(file);
  try {
    database.exec('BEGIN EXCLUSIVE');
    return database;
  } catch (error) {
    database.close();
    if (error instanceof Error && error.message.includes('locked')) return null;
    throw error;
  }
}

function readAddress(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
