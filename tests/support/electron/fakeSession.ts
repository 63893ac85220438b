import { EventEmitter } from 'node:events';
import type { SaveDialogOptions, Session } from 'electron';
import { FakeContents } from './fakeContents.ts';

type RequestListener = (
  details: { readonly url: string },
  answer: (response: { readonly cancel?: boolean }) => void,
) => void;

type Handler<Method extends keyof Session> = Session[Method] extends (handler: infer H) => void
  ? NonNullable<H>
  : never;
type AskForPermission = Handler<'setPermissionRequestHandler'>;
type CheckPermission = Handler<'setPermissionCheckHandler'>;
type AllowDevice = Handler<'setDevicePermissionHandler'>;

const REQUEST: Parameters<AskForPermission>[3] = { requestingUrl: '', isMainFrame: true };
const CHECK: Parameters<CheckPermission>[3] = { requestingUrl: '', isMainFrame: true };
const DEVICE = { deviceType: 'usb', origin: '' } as Parameters<AllowDevice>[0];

/** A session: keeps the handlers that it is given and asks them what a page could ask. */
export class FakeSession extends EventEmitter {
  spellChecker = true;
  #onRequest: RequestListener = (_details, answer) => {
    answer({});
  };
  // Without a handler Electron grants.
  #ask: AskForPermission = (_contents, _permission, answer) => {
    answer(true);
  };
  #check: CheckPermission = () => true;
  #device: AllowDevice = () => true;

  readonly webRequest = {
    onBeforeRequest: (listener: RequestListener): void => {
      this.#onRequest = listener;
    },
  };

  setPermissionRequestHandler(handler: AskForPermission): void {
    this.#ask = handler;
  }

  setPermissionCheckHandler(handler: CheckPermission): void {
    this.#check = handler;
  }

  setDevicePermissionHandler(handler: AllowDevice): void {
    this.#device = handler;
  }

  setSpellCheckerEnabled(enabled: boolean): void {
    this.spellChecker = enabled;
  }

  /** Whether any of the three ways to a permission is open. */
  grants(permission: Parameters<AskForPermission>[1]): boolean {
    const answers: boolean[] = [];
    this.#ask(new FakeContents().real, permission, (answer) => answers.push(answer), REQUEST);
    answers.push(this.#check(null, permission, '', CHECK), this.#device(DEVICE));
    return answers.includes(true);
  }

  /** Whether a request may leave. */
  lets(url: string): boolean {
    let cancelled = false;
    this.#onRequest({ url }, ({ cancel = false }) => (cancelled = cancel));
    return !cancelled;
  }

  /** What becomes of a download: the options of its save dialog, or null where it is refused. */
  download(url: string, filename: string): SaveDialogOptions | null {
    let options: SaveDialogOptions | null = {};
    this.emit(
      'will-download',
      {
        preventDefault: () => {
          options = null;
        },
      },
      {
        getURL: () => url,
        getFilename: () => filename,
        setSaveDialogOptions: (given: SaveDialogOptions) => {
          options = given;
        },
      },
    );
    return options;
  }

  get real(): Session {
    return this as unknown as Session;
  }
}
