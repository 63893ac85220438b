import { useCallback, useEffect, useState } from 'react';
import type { PairSummary } from '../../shared/contract/contract.ts';
import type { Failure } from '../../shared/contract/failure.ts';
import { failureOf } from '../backend/callFailure.ts';
import { useClient } from '../backend/useClient.ts';

interface Library {
  /** Null until the host has answered. */
  readonly pairs: readonly PairSummary[] | null;
  readonly failure: Failure | null;
  readonly reload: () => void;
}

/** The list of pairs, read when the library opens and after every change. */
export function useLibrary(): Library {
  const client = useClient();
  const [turn, setTurn] = useState(0);
  const [answer, setAnswer] = useState<Pick<Library, 'pairs' | 'failure'>>({
    pairs: null,
    failure: null,
  });
  useEffect(() => {
    const closed = new AbortController();
    client.call('library.list', {}, { signal: closed.signal }).then(
      (pairs) => {
        setAnswer({ pairs, failure: null });
      },
      (thrown: unknown) => {
        if (!closed.signal.aborted) setAnswer({ pairs: null, failure: failureOf(thrown) });
      },
    );
    return () => {
      closed.abort();
    };
  }, [client, turn]);
  const reload = useCallback(() => {
    setTurn((before) => before + 1);
  }, []);
  return { ...answer, reload };
}
