import type { DatabaseSync } from 'node:sqlite';
import { failed } from '../../../shared/contract/failure.ts';
import type { HouseRules } from '../../../shared/drift/house/houseRules.ts';
import { applyHouseEdit, type HouseEdit } from '../../../shared/house/edit.ts';
import { transaction } from './transaction.ts';

/** The house's rules, state by state. What a method has confirmed by returning is on disk. */
export interface HouseStore {
  /** The state in force as written, for those who know it by its number already. */
  readonly current: () => HouseState;
  readonly read: () => HouseRules;
  /** One step. `pair`: from whose screen the change is made; null for the house's own page. */
  readonly edit: (edits: readonly HouseEdit[], pair: string | null) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** The change that undo takes back, and the one that redo brings again; null for none. */
  readonly last: () => HouseChange | null;
  readonly next: () => HouseChange | null;
}

export interface HouseState {
  /** Never given twice: two states with one number have the same rules. */
  readonly state: number;
  /** `HouseRules` as JSON. */
  readonly rules: string;
}

export interface HouseChange {
  readonly pair: string | null;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** As far back as undo goes. */
const STATES_KEPT = 30;

export function createHouseStore(database: DatabaseSync): HouseStore {
  const inForce = database.prepare('SELECT state, rules FROM house WHERE in_force = 1');
  const changeOf = database.prepare('SELECT pair, made_at AS at FROM house WHERE state = ?');
  const before = database.prepare('SELECT max(state) AS state FROM house WHERE state < ?');
  const after = database.prepare('SELECT min(state) AS state FROM house WHERE state > ?');
  const forget = database.prepare('DELETE FROM house WHERE state > ?');
  const insert = database.prepare(
    'INSERT INTO house (rules, pair, made_at, in_force) VALUES (?, ?, ?, 1)',
  );
  const leave = database.prepare('UPDATE house SET in_force = 0 WHERE in_force = 1');
  const enter = database.prepare('UPDATE house SET in_force = 1 WHERE state = ?');
  const prune = database.prepare(
    `DELETE FROM house WHERE state <= (
       SELECT state FROM house ORDER BY state DESC LIMIT 1 OFFSET ${STATES_KEPT})`,
  );

  const current = (): HouseState => inForce.get() as unknown as HouseState;
  const read = (): HouseRules => JSON.parse(current().rules) as HouseRules;
  const neighbour = (statement: typeof before): number | null =>
    (statement.get(current().state) as { state: number | null }).state;
  const moveTo = (statement: typeof before): void => {
    transaction(database, () => {
      const state = neighbour(statement);
      if (state === null) throw failed('nothing-to-undo');
      leave.run();
      enter.run(state);
    });
  };
  const change = (state: number | null): HouseChange | null =>
    state === null ? null : (changeOf.get(state) as unknown as HouseChange);

  return {
    current,
    read,
    edit(edits, pair) {
      transaction(database, () => {
        const rules = edits.reduce(applyHouseEdit, read());
        forget.run(current().state);
        leave.run();
        insert.run(JSON.stringify(rules), pair, new Date().toISOString());
        prune.run();
      });
    },
    undo: () => {
      moveTo(before);
    },
    redo: () => {
      moveTo(after);
    },
    last: () => (neighbour(before) === null ? null : change(current().state)),
    next: () => change(neighbour(after)),
  };
}
