import type { DatabaseSync } from 'node:sqlite';
import { applyEdit } from '../../../shared/document/apply.ts';
import type { DocumentPair } from '../../../shared/document/documentPair.ts';
import type { Edit } from '../../../shared/document/edit.ts';
import { revert, type Inverse } from '../../../shared/document/inverse.ts';

/** The edits of all pairs, each with what takes it back; positions count from 1. */
export interface EditLog {
  /**
   * Adds edits made after `position`; edits undone before are forgotten. Edits continue the last step
   * when all of them share its group.
   */
  append(pair: string, position: number, edits: readonly Logged[]): void;
  /** First position of the step that the edit at `position` belongs to, minus one; null at the start. */
  stepBack(pair: string, position: number): number | null;
  /** Last position of the step that follows `position`; null when nothing is undone. */
  stepForward(pair: string, position: number): number | null;
  /** When the edit at `position` was made; empty where there is none. */
  madeAt(pair: string, position: number): string;
  /** The pair at position `to`, given as it was at `from`. */
  move(pair: DocumentPair, from: number, to: number): DocumentPair;
}

export interface Logged {
  readonly edit: Edit;
  readonly inverse: Inverse;
}

interface Row {
  readonly step: number;
  readonly edit_group: string | null;
}

export function createEditLog(database: DatabaseSync): EditLog {
  const time = database.prepare('SELECT made_at FROM edits WHERE pair = ? AND position = ?');
  const at = database.prepare('SELECT step, edit_group FROM edits WHERE pair = ? AND position = ?');
  const forget = database.prepare('DELETE FROM edits WHERE pair = ? AND position > ?');
  const insert = database.prepare(
    `INSERT INTO edits (pair, position, step, edit_group, edit, inverse, made_at)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  const range = database.prepare(
    'SELECT min(position) AS first, max(position) AS last FROM edits WHERE pair = ? AND step = ?',
  );
  const between = database.prepare(
    `SELECT edit, inverse FROM edits WHERE pair = ? AND position > ? AND position <= ?
     ORDER BY position`,
  );
  const rowAt = (pair: string, position: number): Row | undefined =>
    at.get(pair, position) as Row | undefined;
  const stepRange = (pair: string, row: Row): { first: number; last: number } =>
    range.get(pair, row.step) as { first: number; last: number };

  return {
    append(pair, position, edits) {
      forget.run(pair, position);
      const last = rowAt(pair, position);
      const group = sharedGroup(edits);
      const continues = group !== null && last?.edit_group === group;
      const step = continues ? last.step : (last?.step ?? 0) + 1;
      const now = new Date().toISOString();
      for (const [i, { edit, inverse }] of edits.entries()) {
        const json = [JSON.stringify(edit), JSON.stringify(inverse)] as const;
        insert.run(pair, position + 1 + i, step, group, ...json, now);
      }
    },
    stepBack(pair, position) {
      const row = rowAt(pair, position);
      return row ? stepRange(pair, row).first - 1 : null;
    },
    stepForward(pair, position) {
      const row = rowAt(pair, position + 1);
      return row ? stepRange(pair, row).last : null;
    },
    madeAt(pair, position) {
      const row = time.get(pair, position) as { made_at: string } | undefined;
      return row?.made_at ?? '';
    },
    move(pair, from, to) {
      const rows = between.all(pair.id, Math.min(from, to), Math.max(from, to)) as unknown as {
        edit: string;
        inverse: string;
      }[];
      return from <= to
        ? rows.reduce((p, row) => applyEdit(p, JSON.parse(row.edit) as Edit).pair, pair)
        : rows.reduceRight((p, row) => revert(p, JSON.parse(row.inverse) as Inverse), pair);
    },
  };
}

/** The group of the edits when they all name the same; null otherwise. */
function sharedGroup(edits: readonly Logged[]): string | null {
  const groups = new Set(
    edits.map(({ edit }) => (edit.type === 'replaceText' ? (edit.group ?? null) : null)),
  );
  return groups.size === 1 ? [...groups][0]! : null;
}
