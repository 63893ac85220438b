import { useEffect, useState } from 'react';
import type { QuoteLink } from '../../../shared/quotes/quoteLink.ts';
import { useClient } from '../../backend/useClient.ts';
import { usePair } from '../usePair.ts';

interface Known {
  readonly link: string;
  readonly score: number | null;
}

/**
 * How likely it is that two linked quotations differ in meaning; undefined as long as the host has not said.
 * Asked for anew after each change that the host has; what it said of the same link stands until it answers.
 */
export function useQuoteLinkScore(link: QuoteLink | undefined): number | undefined {
  const client = useClient();
  const { state } = usePair();
  const { analysis, saved } = state;
  const { id } = state.pair;
  const [known, setKnown] = useState<Known | null>(null);
  const { en, fr } = link ?? {};
  useEffect(() => {
    if (!saved || en === undefined || fr === undefined) return;
    const gone = new AbortController();
    client.call('pair.scoreQuoteLink', { id, en, fr }, { signal: gone.signal }).then(
      ({ differs }) => {
        setKnown({ link: `${en} ${fr}`, score: differs });
      },
      // A hint that cannot be had is no failure to bother anybody with.
      () => undefined,
    );
    return () => {
      gone.abort();
    };
  }, [client, id, en, fr, saved, analysis]);
  return known?.link === `${en} ${fr}` ? (known.score ?? undefined) : undefined;
}
