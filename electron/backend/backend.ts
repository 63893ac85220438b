import type { Transport } from '../../shared/contract/transport.ts';
import { SAMPLE_DIRECTORY, WORKER_FILE } from './appFiles.ts';
import { createDispatch } from './dispatch.ts';
import { appHandlers } from './handlers/app.ts';
import { houseHandlers } from './handlers/house.ts';
import { libraryHandlers } from './handlers/library.ts';
import { pairHandlers } from './handlers/pair.ts';
import { settingsHandlers } from './handlers/settings.ts';
import { textHandlers } from './handlers/text.ts';
import { createHistory } from './history.ts';
import { createPool } from './pool/pool.ts';
import { addSample } from './sample.ts';
import type { Services } from './services.ts';
import { openStore } from './store/store.ts';

/** Where a host keeps things, and what it says of itself. */
export interface BackendOptions {
  /** The library's own directory; made if need be. */
  readonly dataDirectory: string;
  /** Directory with the texts of the sample pair, for a new library. */
  readonly sampleDirectory?: string;
  readonly version: string;
  readonly host: 'desktop' | 'local';
}

/** The running backend: the same contract for every host. */
export interface Backend {
  /** For pages that connect through `receiveViewChanges`. */
  readonly transport: Transport;
  /** Stops the workers and closes the library. */
  close(): Promise<void>;
}

/** @throws CallFailed store-unreadable, disk-full */
export function createBackend(options: BackendOptions): Backend {
  const { dataDirectory, sampleDirectory = SAMPLE_DIRECTORY, version, host } = options;
  const store = openStore(dataDirectory);
  if (store.created) addSample(store, sampleDirectory);
  const pool = createPool(WORKER_FILE);
  const services: Services = { store, history: createHistory(store), pool, app: { version, host } };
  const dispatch = createDispatch({
    ...appHandlers(services),
    ...settingsHandlers(services),
    ...houseHandlers(services),
    ...libraryHandlers(services),
    ...textHandlers(),
    ...pairHandlers(services),
  });
  return {
    transport: dispatch,
    async close() {
      await pool.close();
      store.close();
    },
  };
}
