import { EventEmitter } from 'node:events';
import type { Event, IpcMain, WebContents, WindowOpenHandlerResponse } from 'electron';

interface FakeFrame {
  readonly url: string;
  readonly parent: FakeFrame | null;
}

type OpenHandler = Parameters<WebContents['setWindowOpenHandler']>[0];

/** A window's contents: remembers what it was sent and told, and plays events. */
export class FakeContents
  extends EventEmitter
  implements Pick<WebContents, 'isDestroyed' | 'setWindowOpenHandler' | 'send'>
{
  readonly ipc = new EventEmitter();
  readonly sent: unknown[][] = [];
  #openHandler: OpenHandler = () => ({ action: 'allow' });
  #destroyed = false;

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  send(channel: string, ...args: unknown[]): void {
    if (this.#destroyed) throw new TypeError('Object has been destroyed');
    this.sent.push([channel, ...args]);
    this.emit('fake-sent', channel, ...args);
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }

  /** A message from a frame of the page, as Electron hands it on. */
  receive(channel: string, message: unknown, frame: FakeFrame | null = OUR_FRAME): void {
    this.ipc.emit(channel, { senderFrame: frame, sender: this }, message);
  }

  /** What becomes of `window.open(url)`. */
  openWindow(url: string): WindowOpenHandlerResponse {
    return this.#openHandler({
      url,
      frameName: '',
      features: '',
      disposition: 'new-window',
      referrer: { url: '', policy: 'no-referrer' },
    });
  }

  /** Emits an event that can be prevented, and tells whether it was. */
  isPrevented(event: string, details: Record<string, unknown> = {}): boolean {
    let prevented = false;
    this.emit(event, {
      ...details,
      preventDefault: () => {
        prevented = true;
      },
    } satisfies Partial<Event>);
    return prevented;
  }

  destroy(): void {
    this.#destroyed = true;
    this.emit('destroyed');
  }

  /** The fake in the shape that our code asks for. */
  get real(): WebContents {
    return this as unknown as WebContents & { readonly ipc: IpcMain };
  }
}

export const OUR_FRAME: FakeFrame = { url: 'app://verbatim/', parent: null };
