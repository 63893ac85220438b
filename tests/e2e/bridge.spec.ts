/**
 * The desktop's way from page to backend with only Electron itself played: the built preload runs in
 * Chromium, its messages go to the main process's real handlers and the real backend.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { createBackend } from '../../electron/backend/backend.ts';
import { TO_MAIN, TO_PAGE } from '../../electron/desktop/channel.ts';
import { serveIpc } from '../../electron/desktop/ipc.ts';
import { listPageFiles } from '../../electron/hosts/pageFiles.ts';
import type { Incoming, Transport } from '../../shared/contract/transport.ts';
import { FakeContents } from '../support/electron/fakeContents.ts';

const DIST = join(import.meta.dirname, '../../dist');
const ADDRESS = 'http://verbatim.test/';

declare global {
  interface Window {
    readonly verbatim?: Transport;
    readonly exposed: string[];
    readonly required: string[];
    toMain(message: unknown): Promise<void>;
    toPage(...args: unknown[]): void;
  }
}

/** What a sandboxed preload gets from Electron, wired to the test. */
function stubElectron(preload: string, toPage: string, toMain: string): void {
  const exposed: string[] = [];
  const required: string[] = [];
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name: string, api: unknown) => {
        exposed.push(name);
        Object.assign(window, { [name]: api });
      },
    },
    ipcRenderer: {
      send: (channel: string, message: unknown) => {
        if (channel === toMain) void window.toMain(message);
      },
      on: (channel: string, listener: (...args: unknown[]) => void) => {
        if (channel === toPage) {
          window.toPage = (...args) => {
            listener({}, ...args);
          };
        }
      },
    },
  };
  const require = (name: string): unknown => {
    required.push(name);
    return electron;
  };
  Object.assign(window, { exposed, required });
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- as Electron runs a preload
  new Function('require', preload)(require);
}

const test = base.extend<{ contents: FakeContents }>({
  contents: [
    async ({ page }, use) => {
      const data = await mkdtemp(join(tmpdir(), 'verbatim-'));
      const backend = createBackend({
        dataDirectory: data,
        version: '0.0.0-test',
        host: 'desktop',
      });
      const contents = new FakeContents();
      serveIpc(contents.real, backend.transport);
      contents.on('fake-sent', (_channel: string, ...args: unknown[]) => {
        void page.evaluate((sent) => {
          window.toPage(...sent);
        }, args);
      });
      await page.exposeFunction('toMain', (message: unknown) => {
        contents.receive(TO_MAIN, message);
      });
      const preload = await readFile(join(DIST, 'desktop/preload.cjs'), 'utf8');
      await page.addInitScript(
        `(${String(stubElectron)})(${[preload, TO_PAGE, TO_MAIN].map((text) => JSON.stringify(text)).join(', ')})`,
      );
      const files = listPageFiles(join(DIST, 'page'));
      await page.route(`${ADDRESS}**`, async (route) => {
        const file = files.get(new URL(route.request().url()).pathname);
        if (file === undefined) await route.fulfill({ status: 404 });
        // The policy would stop the stub, which Electron runs outside the page's world.
        else
          await route.fulfill({
            contentType: file.headers['content-type'] ?? '',
            body: await file.read(),
          });
      });
      await page.goto(ADDRESS);
      await use(contents);
      await page.close();
      contents.destroy();
      await backend.close();
      await rm(data, { recursive: true, force: true });
    },
    { auto: true },
  ],
});

/** One call over the exposed function, as the page makes it: the messages up to the last one. */
function callInPage({ method, input, cancelAtOnce = false }: PageCall): Promise<Incoming[]> {
  return new Promise((resolve) => {
    const messages: Incoming[] = [];
    const cancel = window.verbatim?.(method, input, (incoming) => {
      messages.push(incoming);
      if (incoming.type !== 'progress') resolve(messages);
    });
    if (cancelAtOnce) cancel?.();
  });
}

interface PageCall {
  readonly method: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly cancelAtOnce?: boolean;
}

test('the preload needs Electron alone and exposes one function', async ({ page }) => {
  expect(await page.evaluate(() => window.required)).toEqual(['electron']);
  expect(await page.evaluate(() => window.exposed)).toEqual(['verbatim']);
  expect(await page.evaluate(() => typeof window.verbatim)).toBe('function');
});

test('calls get replies, and failures as data', async ({ page }) => {
  const reply = await page.evaluate(callInPage, { method: 'app.info', input: {} });
  expect(reply.at(-1)).toMatchObject({ type: 'reply', value: { host: 'desktop' } });
  const failure = await page.evaluate(callInPage, { method: 'pair.open', input: { id: 'none' } });
  expect(failure.at(-1)).toMatchObject({ type: 'failure', failure: { code: 'not-found' } });
});

test('a cancelled call answers that it was cancelled', async ({ page }) => {
  // Long enough that the reply cannot come before the cancellation does.
  const lines = (line: (i: number) => string): string =>
    Array.from({ length: 2000 }, (_, i) => line(i)).join('\n');
  const texts = [
    { name: null, text: lines((i) => `The council met in room ${i} and talked about the port.`) },
    { name: null, text: lines((i) => `Le conseil, réuni en salle ${i}, a parlé du port.`) },
  ];
  const messages = await page.evaluate(callInPage, {
    method: 'library.create',
    input: { texts },
    cancelAtOnce: true,
  });
  expect(messages.at(-1)).toMatchObject({ type: 'failure', failure: { code: 'cancelled' } });
});

test('a message from a frame of another page reaches nothing', async ({ page, contents }) => {
  const sent = contents.sent.length;
  contents.receive(
    TO_MAIN,
    { type: 'call', id: 1e6, method: 'library.list', input: {} },
    { url: 'https://evil.example/', parent: null },
  );
  await page.evaluate(callInPage, { method: 'app.info', input: {} });
  expect(contents.sent.slice(sent).map(([, id]) => id)).not.toContain(1e6);
});

test('the page opens over the bridge as it does over HTTP', async ({ page }) => {
  await expect(page.getByText('OpenAI – OTAN').first()).toBeVisible();
});
