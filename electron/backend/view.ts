import type { SentView } from '../../shared/contract/viewChange.ts';
import type { DocumentPair } from '../../shared/document/documentPair.ts';
import type { RunOptions } from './pool/runOptions.ts';
import type { Services } from './services.ts';
import type { StoredPair } from './store/pairs.ts';

export type Progressing = Pick<RunOptions, 'signal' | 'progress'>;

/**
 * The stored pair with its analysis, on its way to the page: made in a worker, and passed on without being
 * looked at, since it is large. The library's counts are brought up to date.
 */
export async function viewPair(
  { store, pool }: Services,
  stored: StoredPair,
  { since, ...call }: Progressing & { readonly since: string | undefined },
): Promise<SentView> {
  const { id } = stored.pair;
  const input = { stored, since, house: store.house.current() };
  const { sent, counts } = await pool.run('view', input, { ...call, key: id });
  store.pairs.saveCounts(id, counts);
  return sent;
}

/** Analyses a pair that nobody looks at yet, for the library's counts. */
export async function countPair(
  { store, pool }: Services,
  pair: DocumentPair,
  call: Progressing,
): Promise<void> {
  const input = { pair, house: store.house.current() };
  store.pairs.saveCounts(pair.id, await pool.run('count', input, { ...call, key: pair.id }));
}
