import type { Message } from '../../../shared/text/message.ts';
import { createHouseStore, type HouseStore } from './house.ts';
import { openDatabase } from './open.ts';
import { createPairStore, type PairStore } from './pairs.ts';
import { createSettingsStore, type SettingsStore } from './settings.ts';

/** Everything that is kept between runs, in one directory. */
export interface Store {
  readonly pairs: PairStore;
  readonly settings: SettingsStore;
  readonly house: HouseStore;
  /** True when the library was made just now. */
  readonly created: boolean;
  readonly notices: readonly Message[];
  close(): void;
}

/** @throws CallFailed store-unreadable, disk-full */
export function openStore(directory: string): Store {
  const { database, created, notice } = openDatabase(directory);
  return {
    pairs: createPairStore(database),
    settings: createSettingsStore(database),
    house: createHouseStore(database),
    created,
    notices: notice ? [notice] : [],
    close() {
      database.close();
    },
  };
}
