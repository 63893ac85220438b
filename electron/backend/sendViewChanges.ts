import { randomUUID } from 'node:crypto';
import type { PairView } from '../../shared/contract/contract.ts';
import type { Incoming, Transport } from '../../shared/contract/transport.ts';
import { answersWithView, viewChange, type SentView } from '../../shared/contract/viewChange.ts';
import { Recent } from './recent.ts';

/** As many windows as may show pairs at the same time and still get changes alone. */
const REMEMBERED_VIEWS = 4;

/**
 * A transport that answers with what changed since the view that the caller has, for pages that
 * connect through `receiveViewChanges`.
 */
export function sendViewChanges(transport: Transport): Transport {
  const sent = new Recent<string, PairView>(REMEMBERED_VIEWS);

  const send = (view: PairView, since: unknown): SentView => {
    const name = randomUUID();
    const before = typeof since === 'string' ? sent.get(since) : undefined;
    sent.set(name, view);
    if (before?.pair.id !== view.pair.id) return { name, whole: view };
    sent.delete(since as string);
    return { name, since: since as string, change: viewChange(before, view) };
  };

  return (method, input, receive) => {
    if (!answersWithView(method)) return transport(method, input, receive);
    const { since } = (input ?? {}) as { readonly since?: unknown };
    return transport(method, input, (incoming: Incoming) => {
      if (incoming.type !== 'reply') receive(incoming);
      else receive({ type: 'reply', value: send(incoming.value as PairView, since) });
    });
  };
}
