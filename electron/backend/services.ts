import type { History } from './history.ts';
import type { Pool } from './pool/pool.ts';
import type { Store } from './store/store.ts';

/** What the handlers work with. */
export interface Services {
  readonly store: Store;
  readonly history: History;
  readonly pool: Pool;
  readonly app: { readonly version: string; readonly host: 'desktop' | 'local' };
}
