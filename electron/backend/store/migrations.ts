import type { DatabaseSync } from 'node:sqlite';
import { failed } from '../../../shared/contract/failure.ts';
import { transaction } from './transaction.ts';

/**
 * Steps from one state of the database to the next, in order. A step that has shipped is never
 * changed; PRAGMA user_version says how many were taken.
 */
const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE pairs (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    source_language TEXT NOT NULL,
    state TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    -- Rises with every change, undo and redo included.
    version INTEGER NOT NULL,
    -- The last edit in force; later ones are undone.
    position INTEGER NOT NULL,
    -- The pair as JSON after the edit at snapshot_position; edits lead from there to any position.
    snapshot TEXT NOT NULL,
    snapshot_position INTEGER NOT NULL,
    -- Counts for the library as JSON; null until the first analysis.
    summary TEXT
  ) STRICT;
  CREATE TABLE edits (
    pair TEXT NOT NULL REFERENCES pairs (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    -- Edits of one step are undone and redone together.
    step INTEGER NOT NULL,
    edit_group TEXT,
    edit TEXT NOT NULL,
    inverse TEXT NOT NULL,
    made_at TEXT NOT NULL,
    PRIMARY KEY (pair, position)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
  `,
  `
  -- States of the house's rules in the order of the changes that led to them; one is in force, later
  -- ones are undone.
  CREATE TABLE house (
    state INTEGER PRIMARY KEY AUTOINCREMENT,
    rules TEXT NOT NULL,
    -- The pair from whose screen the change was made; null for the house's own page.
    pair TEXT,
    made_at TEXT NOT NULL,
    in_force INTEGER NOT NULL
  ) STRICT;
  INSERT INTO house (rules, made_at, in_force) VALUES (
    '{"checks":{},"leastConfidence":{"quotations":0,"elsewhere":0},"glossary":[],"accepted":[]}', '', 1
  );
  `,
  `
  -- Who handed the pair over, and on which words, is kept from now on.
  UPDATE pairs SET snapshot = json_set(snapshot, '$.handovers', json('[]'));
  `,
];

/**
 * Brings the database to the state that this program knows.
 *
 * @throws CallFailed store-unreadable when a later version of the program has written it
 */
export function migrate(database: DatabaseSync): void {
  const { user_version: version } = database.prepare('PRAGMA user_version').get() as {
    user_version: number;
  };
  if (version > MIGRATIONS.length)
    throw failed('store-unreadable', { context: 'newer' }, { version });
  for (const [index, step] of MIGRATIONS.entries()) {
    if (index < version) continue;
    transaction(database, () => {
      database.exec(step);
      database.exec(`PRAGMA user_version = ${index + 1}`);
    });
  }
}
