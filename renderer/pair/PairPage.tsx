import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../shared/contract/failure.ts';
import { FailurePage } from '../app/FailurePage.tsx';
import { failureOf } from '../backend/callFailure.ts';
import { useClient } from '../backend/useClient.ts';
import { PairView } from './PairView.tsx';
import { PairSession } from './session/pairSession.ts';
import './PairPage.css';

type Opening =
  | { readonly step: 'opening'; readonly done: number }
  | { readonly step: 'open'; readonly session: PairSession }
  | { readonly step: 'failed'; readonly failure: Failure };

/** Opens a pair, with progress, and shows it. */
export function PairPage({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const client = useClient();
  const [turn, setTurn] = useState(0);
  const [opening, setOpening] = useState<Opening>({ step: 'opening', done: 0 });
  useEffect(() => {
    const closed = new AbortController();
    let session: PairSession | null = null;
    client
      .call(
        'pair.open',
        { id },
        {
          signal: closed.signal,
          onProgress: ({ done, total }) => {
            setOpening({ step: 'opening', done: done / Math.max(1, total) });
          },
        },
      )
      .then(
        (view) => {
          session = new PairSession(client, view);
          setOpening({ step: 'open', session });
        },
        (thrown: unknown) => {
          if (!closed.signal.aborted) setOpening({ step: 'failed', failure: failureOf(thrown) });
        },
      );
    return () => {
      closed.abort();
      session?.close();
    };
  }, [client, id, turn]);

  switch (opening.step) {
    case 'open':
      return <PairView session={opening.session} />;
    case 'failed':
      return (
        <FailurePage
          failure={opening.failure}
          onRetry={() => {
            setTurn((before) => before + 1);
          }}
        />
      );
    case 'opening':
      return (
        <main className="opening" aria-busy>
          <h1 className="visually-hidden">Verbatim</h1>
          <p>{t('pair.opening')}</p>
          <progress value={opening.done} aria-label={t('pair.opening')} />
        </main>
      );
  }
}
