import type { DatabaseSync } from 'node:sqlite';
import type { PairSummary } from '../../../shared/contract/contract.ts';
import { failed } from '../../../shared/contract/failure.ts';
import { applyEdit } from '../../../shared/document/apply.ts';
import type { DocumentPair } from '../../../shared/document/documentPair.ts';
import type { Edit } from '../../../shared/document/edit.ts';
import { Recent } from '../recent.ts';
import { createEditLog, type EditLog, type Logged } from './editLog.ts';
import { transaction } from './transaction.ts';

/** A pair as stored, and what can be done with it. */
export interface StoredPair {
  readonly pair: DocumentPair;
  readonly version: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** What of a summary comes from the analysis. */
export type Counts = Pick<PairSummary, 'quotations' | 'open' | 'score' | 'stale'>;

export type ListedPair = Omit<PairSummary, keyof Counts> & { readonly counts: Counts | null };

/** The document pairs. What a method has confirmed by returning is on disk. */
export interface PairStore {
  list(): ListedPair[];
  create(pair: DocumentPair): void;
  remove(id: string): void;
  read(id: string): StoredPair;
  /** All edits or none. */
  edit(id: string, version: number, edits: readonly Edit[]): StoredPair;
  undo(id: string): StoredPair;
  redo(id: string): StoredPair;
  /** When the edit before now and the one after it were made; empty where there is none. */
  around(id: string): { readonly last: string; readonly next: string };
  saveCounts(id: string, counts: Counts): void;
}

/** A snapshot is written when this many edits lie between it and the pair as it stands. */
const SNAPSHOT_EVERY = 100;
const OPEN_PAIRS = 8;

interface Row {
  readonly version: number;
  readonly position: number;
  readonly snapshot_position: number;
}

interface State {
  readonly pair: DocumentPair;
  readonly row: Row;
}

export function createPairStore(database: DatabaseSync): PairStore {
  const log = createEditLog(database);
  const open = new Recent<string, State>(OPEN_PAIRS);
  const rows = database.prepare(
    `SELECT id, title, source_language AS sourceLanguage, state, changed_at AS changedAt, summary
     FROM pairs ORDER BY changed_at DESC, id`,
  );
  const rowOf = database.prepare(
    'SELECT version, position, snapshot_position FROM pairs WHERE id = ?',
  );
  const snapshotOf = database.prepare('SELECT snapshot FROM pairs WHERE id = ?');
  const insert = database.prepare(
    `INSERT INTO pairs (id, title, source_language, state, changed_at, version, position, snapshot,
       snapshot_position) VALUES (?, ?, ?, ?, ?, 1, 0, ?, 0)`,
  );
  const update = database.prepare(
    `UPDATE pairs SET title = ?, source_language = ?, state = ?, changed_at = ?, version = ?,
       position = ? WHERE id = ?`,
  );
  const updateSnapshot = database.prepare(
    'UPDATE pairs SET snapshot = ?, snapshot_position = ? WHERE id = ?',
  );
  const updateSummary = database.prepare('UPDATE pairs SET summary = ? WHERE id = ?');
  const drop = database.prepare('DELETE FROM pairs WHERE id = ?');

  /** The pair as it stands on disk, from memory when no other process has changed it since. */
  const current = (id: string): State => {
    const row = rowOf.get(id) as Row | undefined;
    if (!row) throw failed('not-found');
    const known = open.get(id);
    if (known?.row.version === row.version) return known;
    const { snapshot } = snapshotOf.get(id) as { snapshot: string };
    const pair = log.move(
      JSON.parse(snapshot) as DocumentPair,
      row.snapshot_position,
      row.position,
    );
    return { pair, row };
  };

  /** Writes the pair as it stands at `position` now. */
  const save = (pair: DocumentPair, before: Row, position: number): State => {
    const { id, title, sourceLanguage, state } = pair;
    const version = before.version + 1;
    update.run(title, sourceLanguage, state, new Date().toISOString(), version, position, id);
    const far = Math.abs(position - before.snapshot_position) >= SNAPSHOT_EVERY;
    if (far) updateSnapshot.run(JSON.stringify(pair), position, id);
    const snapshot_position = far ? position : before.snapshot_position;
    return { pair, row: { version, position, snapshot_position } };
  };

  const opened = (state: State): StoredPair => {
    open.set(state.pair.id, state);
    return stored(log, state);
  };

  const moveTo = (id: string, target: (position: number) => number | null): StoredPair =>
    opened(
      transaction(database, () => {
        const { pair, row } = current(id);
        const to = target(row.position);
        if (to === null) throw failed('nothing-to-undo');
        return save(log.move(pair, row.position, to), row, to);
      }),
    );

  return {
    list() {
      const all = rows.all() as unknown as (Omit<ListedPair, 'counts'> & {
        summary: string | null;
      })[];
      return all.map(({ summary, ...pair }) => ({
        ...pair,
        counts: summary === null ? null : (JSON.parse(summary) as Counts),
      }));
    },
    create(pair) {
      const { id, title, sourceLanguage, state } = pair;
      insert.run(id, title, sourceLanguage, state, new Date().toISOString(), JSON.stringify(pair));
    },
    remove(id) {
      open.delete(id);
      if (drop.run(id).changes === 0) throw failed('not-found');
    },
    read: (id) => opened(current(id)),
    edit(id, version, edits) {
      const state = transaction(database, () => {
        const { pair, row } = current(id);
        if (row.version !== version)
          throw failed('stale-version', undefined, { version: row.version });
        const steps: Logged[] = [];
        let after = pair;
        for (const edit of edits) {
          const step = applyEdit(after, edit);
          steps.push({ edit, inverse: step.inverse });
          after = step.pair;
        }
        log.append(id, row.position, steps);
        return save(after, row, row.position + edits.length);
      });
      return opened(state);
    },
    undo: (id) => moveTo(id, (position) => log.stepBack(id, position)),
    redo: (id) => moveTo(id, (position) => log.stepForward(id, position)),
    around(id) {
      const { position } = current(id).row;
      return { last: log.madeAt(id, position), next: log.madeAt(id, position + 1) };
    },
    saveCounts(id, counts) {
      updateSummary.run(JSON.stringify(counts), id);
    },
  };
}

function stored(log: EditLog, { pair, row }: State): StoredPair {
  return {
    pair,
    version: row.version,
    canUndo: log.stepBack(pair.id, row.position) !== null,
    canRedo: log.stepForward(pair.id, row.position) !== null,
  };
}
