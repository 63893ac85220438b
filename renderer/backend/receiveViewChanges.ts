import type { PairView } from '../../shared/contract/contract.ts';
import type { Transport } from '../../shared/contract/transport.ts';
import {
  answersWithView,
  applyViewChange,
  type SentView,
} from '../../shared/contract/viewChange.ts';

interface Held {
  readonly name: string;
  readonly view: PairView;
}

/** The page's end of `SentView`: calls answer with whole views, whatever came over the wire. */
export function receiveViewChanges(transport: Transport): Transport {
  /** The last view that came: of the pair that is open. */
  let last: Held | null = null;
  return (method, input, receive) => {
    if (!answersWithView(method)) return transport(method, input, receive);
    const held = last;
    const named = held === null ? input : { ...(input as object), since: held.name };
    return transport(method, named, (incoming) => {
      if (incoming.type !== 'reply') {
        receive(incoming);
        return;
      }
      const sent = incoming.value as SentView;
      const view = 'whole' in sent ? sent.whole : applyViewChange(held!.view, sent.change);
      last = { name: sent.name, view };
      receive({ type: 'reply', value: view });
    });
  };
}
