import type { WebContents } from 'electron';
import type { Transport } from '../../shared/contract/transport.ts';
import { z } from '../../shared/document/schema.ts';
import { TO_MAIN, TO_PAGE } from './channel.ts';
import { isTrustedSender } from './rules/sender.ts';

const messageSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('call'), id: z.int(), method: z.string(), input: z.unknown() }),
  z.object({ type: z.literal('cancel'), id: z.int() }),
]);

/**
 * Serves the contract to one page. The page numbers its calls; progress, reply and failure come
 * back under the call's number. All calls are cancelled when the page is left or its window goes.
 */
export function serveIpc(contents: WebContents, transport: Transport): void {
  /** How to cancel each call of the page that is open now. */
  let running = new Map<number, () => void>();

  const call = (id: number, method: string, input: unknown): void => {
    const ofThisPage = running;
    ofThisPage.set(id, () => undefined);
    const cancel = transport(method, input, (incoming) => {
      if (incoming.type !== 'progress') ofThisPage.delete(id);
      if (ofThisPage === running && !contents.isDestroyed()) contents.send(TO_PAGE, id, incoming);
    });
    if (ofThisPage.has(id)) ofThisPage.set(id, cancel);
  };

  const leave = (): void => {
    const left = running;
    running = new Map();
    for (const cancel of left.values()) cancel();
  };

  contents.ipc.on(TO_MAIN, ({ senderFrame }, data: unknown) => {
    if (!isTrustedSender(senderFrame)) return;
    const message = messageSchema.safeParse(data).data;
    if (message?.type === 'cancel') running.get(message.id)?.();
    else if (message && !running.has(message.id)) call(message.id, message.method, message.input);
  });
  contents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) leave();
  });
  contents.on('render-process-gone', leave);
  contents.on('destroyed', leave);
}
