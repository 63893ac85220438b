import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Incoming } from '../../../shared/contract/transport.ts';
import { TO_MAIN } from '../../../electron/desktop/channel.ts';
import { startDesktop } from '../../../electron/desktop/desktop.ts';
import { claimDataDirectory } from '../../../electron/hosts/instance.ts';
import { FakeElectron, type FakeWindow } from '../../support/electron/fakeElectron.ts';

// What the build makes of the page: here one file is enough.
vi.mock('../../../electron/hosts/pageFiles.ts', () => ({
  listPageFiles: () =>
    new Map([
      [
        '/',
        {
          headers: { 'content-type': 'text/html' },
          read: () => Promise.resolve(Buffer.from('page')),
        },
      ],
    ]),
}));

let data: string;
let electron: FakeElectron;

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'verbatim-'));
  electron = new FakeElectron();
});
afterEach(async () => {
  if (electron.app.exitCode === null) {
    electron.app.quit();
    await expect.poll(() => electron.app.exitCode).not.toBeNull();
  }
  rmSync(data, { recursive: true, force: true });
});

async function start(): Promise<FakeWindow> {
  const started = startDesktop(electron.real, { data });
  electron.app.becomeReady();
  await started;
  const [window] = electron.BrowserWindow.open;
  if (window === undefined) throw new Error('no window');
  return window;
}

/** Calls the backend as the page does. */
function call({ webContents }: FakeWindow, method: string, input: unknown): Promise<Incoming> {
  return new Promise((resolve) => {
    const id = Math.floor(Math.random() * 1e9);
    webContents.on('fake-sent', (_channel: string, of: number, incoming: Incoming) => {
      if (of === id && incoming.type !== 'progress') resolve(incoming);
    });
    webContents.receive(TO_MAIN, { type: 'call', id, method, input });
  });
}

test('sandbox, scheme and profile are set before Electron is ready', async () => {
  await start();
  const ready = electron.log.indexOf('ready');
  for (const step of ['sandbox', 'scheme', 'path', 'lock'])
    expect(electron.log.indexOf(step)).toBeLessThan(ready);
  expect(electron.app.paths.get('userData')).toBe(join(data, 'desktop'));
  expect(electron.schemes).toMatchObject([{ scheme: 'app', privileges: { secure: true } }]);
});

test('the window shows our page, isolated and sandboxed', async () => {
  const window = await start();
  expect(window.address).toBe('app://verbatim/');
  expect(window.options.webPreferences).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
    devTools: false,
  });
  expect(window.calls).toEqual([]);
  window.emit('ready-to-show');
  expect(window.calls).toEqual(['show']);
});

test('every rule is in force once the app runs', async () => {
  const { webContents } = await start();
  const { defaultSession } = electron.session;
  expect(defaultSession.grants('media')).toBe(false);
  expect(defaultSession.lets('https://evil.example/')).toBe(false);
  expect(defaultSession.download('https://evil.example/a', 'a')).toBeNull();
  expect(webContents.openWindow('app://verbatim/')).toEqual({ action: 'deny' });
  expect(webContents.isPrevented('will-attach-webview')).toBe(true);
  expect(
    webContents.isPrevented('will-frame-navigate', {
      url: 'https://a.example/',
      isMainFrame: true,
    }),
  ).toBe(true);
});

test('app:// serves the page and nothing beside it', async () => {
  await start();
  const get = async (address: string, method = 'GET'): Promise<number | undefined> =>
    (await electron.handlers.get('app')?.(new Request(address, { method })))?.status;
  expect(await get('app://verbatim/')).toBe(200);
  expect(await get('app://verbatim/../main.js')).toBe(404);
  expect(await get('app://verbatim/%2e%2e/main.js')).toBe(404);
  expect(await get('app://evil/')).toBe(404);
  expect(await get('app://verbatim/', 'POST')).toBe(405);
});

test('the page reaches the backend, and the library has the sample pair', async () => {
  const window = await start();
  const incoming = await call(window, 'library.list', {});
  expect(incoming).toMatchObject({ type: 'reply', value: [{ sourceLanguage: 'en' }] });
});

test('the menu follows the language of the page', async () => {
  electron.app.languages = ['fr-FR'];
  const window = await start();
  const labels = (): (string | undefined)[] => electron.menu.map(({ label }) => label);
  expect(labels()).toContain('Fichier');
  await call(window, 'settings.write', { key: 'language', value: 'en' });
  await expect.poll(labels).toContain('File');
  await call(window, 'settings.write', { key: 'language', value: 'fr' });
  await call(window, 'settings.read', {});
  await expect.poll(labels).toContain('Fichier');
});

test('an https link opens outside once the person agrees', async () => {
  const { webContents } = await start();
  electron.button = 1;
  webContents.openWindow('https://a.example/');
  await expect.poll(() => electron.questions).toEqual(['https://a.example/']);
  expect(electron.opened).toEqual([]);
  electron.button = 0;
  webContents.openWindow('https://a.example/');
  await expect.poll(() => electron.opened).toEqual(['https://a.example/']);
});

test('a second start brings the first window to the front', async () => {
  const window = await start();
  window.calls.push('minimize');
  electron.app.emit('second-instance');
  expect(window.calls.slice(-2)).toEqual(['restore', 'focus']);
  const second = new FakeElectron();
  second.app.first = false;
  await startDesktop(second.real, { data });
  expect(second.app.exitCode).toBe(0);
});

test('a library that the browser has open is left alone', async () => {
  const claim = claimDataDirectory(data);
  const started = startDesktop(electron.real, { data });
  electron.app.becomeReady();
  await started;
  expect(electron.errors).toHaveLength(1);
  expect(electron.app.exitCode).toBe(0);
  if (claim.type === 'ours') claim.instance.release();
});

test('the window comes back where it was; quitting closes the library', async () => {
  const window = await start();
  window.maximize();
  window.close();
  await expect.poll(() => electron.app.exitCode).toBe(0);
  const claim = claimDataDirectory(data);
  expect(claim.type).toBe('ours');
  if (claim.type === 'ours') claim.instance.release();

  electron = new FakeElectron();
  const again = await start();
  expect(again.options).toMatchObject({ x: 10, y: 20, width: 1000, height: 700 });
  expect(again.calls).toEqual(['maximize']);
});
