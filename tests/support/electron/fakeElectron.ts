import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import type {
  App,
  BrowserWindowConstructorOptions,
  CustomScheme,
  MenuItemConstructorOptions,
  Rectangle,
} from 'electron';
import type { Electron } from '../../../electron/desktop/electron.ts';
import { FakeContents } from './fakeContents.ts';
import { FakeSession } from './fakeSession.ts';

type Handler = (request: Request) => Promise<Response>;

/** What happened in the fake, in order, for what must come before something else. */
export type Log = string[];

/** The app: ready when the test says so; quits as Electron does, through `will-quit`. */
export class FakeApp
  extends EventEmitter
  implements
    Pick<
      App,
      'enableSandbox' | 'exit' | 'getPath' | 'getVersion' | 'quit' | 'whenReady' | 'setPath'
    >
{
  readonly paths = new Map<string, string>();
  readonly isPackaged = true;
  exitCode: number | null = null;
  languages = ['en-GB'];
  first = true;
  readonly #log: Log;
  readonly #ready = Promise.withResolvers<undefined>();

  constructor(log: Log) {
    super();
    this.#log = log;
  }

  enableSandbox(): void {
    this.#log.push('sandbox');
  }

  requestSingleInstanceLock(): boolean {
    this.#log.push('lock');
    return this.first;
  }

  setPath(name: string, path: string): void {
    if (!existsSync(path)) throw new Error(`Failed to set path: ${path} is missing`);
    this.#log.push('path');
    this.paths.set(name, path);
  }

  getPath(name: string): string {
    return this.paths.get(name) ?? '';
  }

  getVersion(): string {
    return '0.0.0-test';
  }

  getPreferredSystemLanguages(): string[] {
    return this.languages;
  }

  whenReady(): Promise<undefined> {
    return this.#ready.promise;
  }

  becomeReady(): void {
    this.#log.push('ready');
    this.#ready.resolve(undefined);
  }

  quit(): void {
    const event = { prevented: false, preventDefault: () => (event.prevented = true) };
    this.emit('will-quit', event);
    if (!event.prevented) this.exit(0);
  }

  exit(code = 0): void {
    this.exitCode = code;
  }
}

/** A window that was opened, with its contents. */
export class FakeWindow extends EventEmitter {
  static readonly open: FakeWindow[] = [];
  static app: FakeApp;
  readonly options: BrowserWindowConstructorOptions;
  readonly webContents = new FakeContents();
  readonly calls: string[] = [];
  address = '';

  constructor(options: BrowserWindowConstructorOptions) {
    super();
    this.options = options;
    FakeWindow.open.push(this);
    FakeWindow.app.emit('web-contents-created', {}, this.webContents);
  }

  static getAllWindows(): FakeWindow[] {
    return FakeWindow.open;
  }

  loadURL(address: string): Promise<void> {
    this.address = address;
    return Promise.resolve();
  }

  show(): void {
    this.calls.push('show');
  }

  focus(): void {
    this.calls.push('focus');
  }

  maximize(): void {
    this.calls.push('maximize');
  }

  isMinimized(): boolean {
    return this.calls.at(-1) === 'minimize';
  }

  restore(): void {
    this.calls.push('restore');
  }

  isMaximized(): boolean {
    return this.calls.includes('maximize');
  }

  getNormalBounds(): Rectangle {
    return { x: 10, y: 20, width: 1000, height: 700 };
  }

  /** The person closes it. */
  close(): void {
    this.emit('close', {});
    FakeWindow.open.splice(FakeWindow.open.indexOf(this), 1);
    this.webContents.destroy();
    if (FakeWindow.open.length === 0) FakeWindow.app.emit('window-all-closed');
  }
}

/** All of Electron that we use, in memory. */
export class FakeElectron {
  readonly log: Log = [];
  readonly app = new FakeApp(this.log);
  readonly BrowserWindow = FakeWindow;
  readonly session = { defaultSession: new FakeSession() };
  readonly schemes: CustomScheme[] = [];
  readonly handlers = new Map<string, Handler>();
  readonly opened: string[] = [];
  readonly errors: string[] = [];
  readonly questions: string[] = [];
  /** The button that the person presses in every question. */
  button = 0;
  menu: MenuItemConstructorOptions[] = [];

  readonly protocol = {
    registerSchemesAsPrivileged: (schemes: CustomScheme[]): void => {
      this.log.push('scheme');
      this.schemes.push(...schemes);
    },
    handle: (scheme: string, handler: Handler): void => {
      this.handlers.set(scheme, handler);
    },
  };
  readonly shell = {
    openExternal: (address: string): Promise<void> => {
      this.opened.push(address);
      return Promise.resolve();
    },
  };
  readonly dialog = {
    showErrorBox: (_title: string, content: string): void => {
      this.errors.push(content);
    },
    showMessageBox: ({ detail = '' }: { detail?: string }): Promise<{ response: number }> => {
      this.questions.push(detail);
      return Promise.resolve({ response: this.button });
    },
  };
  readonly screen = {
    getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }],
  };
  readonly Menu = {
    buildFromTemplate: (template: MenuItemConstructorOptions[]) => template,
    setApplicationMenu: (menu: MenuItemConstructorOptions[]): void => {
      this.menu = menu;
    },
  };

  constructor() {
    FakeWindow.open.length = 0;
    FakeWindow.app = this.app;
  }

  get real(): Electron {
    return this as unknown as Electron;
  }
}
