import { contextBridge, ipcRenderer } from 'electron';
import type { Incoming, Transport } from '../../shared/contract/transport.ts';
import { TO_MAIN, TO_PAGE } from './channel.ts';

/** Runs sandboxed beside the page and gives it one function: the transport. */
const receivers = new Map<number, (incoming: Incoming) => void>();
let lastId = 0;

ipcRenderer.on(TO_PAGE, (_event, id: number, incoming: Incoming) => {
  const receive = receivers.get(id);
  if (incoming.type !== 'progress') receivers.delete(id);
  receive?.(incoming);
});

const transport: Transport = (method, input, receive) => {
  const id = ++lastId;
  receivers.set(id, receive);
  ipcRenderer.send(TO_MAIN, { type: 'call', id, method, input });
  return () => {
    ipcRenderer.send(TO_MAIN, { type: 'cancel', id });
  };
};

contextBridge.exposeInMainWorld('verbatim', transport);
