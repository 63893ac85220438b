import type { DatabaseSync } from 'node:sqlite';

/** The person's settings: JSON values by key. */
export interface SettingsStore {
  read(): Record<string, unknown>;
  write(key: string, value: unknown): void;
}

export function createSettingsStore(database: DatabaseSync): SettingsStore {
  const all = database.prepare('SELECT key, value FROM settings ORDER BY key');
  const put = database.prepare('INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)');
  return {
    read() {
      const rows = all.all() as unknown as { key: string; value: string }[];
      return Object.fromEntries(rows.map(({ key, value }) => [key, JSON.parse(value) as unknown]));
    },
    write(key, value) {
      put.run(key, JSON.stringify(value));
    },
  };
}
