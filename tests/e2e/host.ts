import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { startHost, type RunningHost } from '../support/localHost.ts';

/** A local host with a library of its own: the sample pair and nothing else. */
export interface TestHost {
  /** What to open, with the token; another one after each restart. */
  readonly address: () => string;
  /** The data directory, which outlives a restart. */
  readonly data: string;
  /** Quits the host as a person does and starts it again. */
  readonly restart: () => Promise<void>;
  /** Kills the host in the middle of whatever it does and starts it again. */
  readonly killAndRestart: () => Promise<void>;
}

/** `test` with a host for each test: `test('...', async ({ page, host }) => page.goto(host.address()))`. */
export const test = base.extend<{ host: TestHost }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures from this pattern
  host: async ({}, use) => {
    const data = await mkdtemp(join(tmpdir(), 'verbatim-'));
    let running: RunningHost = await startHost(data);
    await use({
      address: () => running.address,
      data,
      restart: async () => {
        await running.stop();
        running = await startHost(data);
      },
      killAndRestart: async () => {
        await running.kill();
        running = await startHost(data);
      },
    });
    await running.stop();
    await rm(data, { recursive: true, force: true });
  },
});

export { expect } from '@playwright/test';
