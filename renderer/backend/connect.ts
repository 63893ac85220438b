import type { Transport } from '../../shared/contract/transport.ts';
import { httpTransport } from './httpTransport.ts';
import { receiveViewChanges } from './receiveViewChanges.ts';
import { takeToken } from './token.ts';

declare global {
  interface Window {
    /** What the desktop's preload exposes: the one primitive of the contract. */
    readonly verbatim?: Transport;
  }
}

/** The way to the backend that this page was served with: the desktop's bridge or the local host. */
export function connect(): Transport {
  return receiveViewChanges(window.verbatim ?? httpTransport(takeToken()));
}
