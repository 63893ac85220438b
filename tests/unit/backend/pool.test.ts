import { expect, onTestFinished, test } from 'vitest';
import { createPool, type Pool } from '../../../electron/backend/pool/pool.ts';
import type { RunOptions } from '../../../electron/backend/pool/runOptions.ts';
import { failureOf } from '../../support/call.ts';

const WORKER = new URL('../../support/slowWorker.ts', import.meta.url);

function pool(size: number): Pool {
  const made = createPool(WORKER, size);
  onTestFinished(() => made.close());
  return made;
}

/** The test's worker reads its own kind of input. */
function run(pool: Pool, task: 'die' | 'wait' | 'echo', options?: RunOptions): Promise<unknown> {
  return pool.run('view', { task } as never, options);
}

const codeOf = async (reply: Promise<unknown>): Promise<string> =>
  (
    (await failureOf(
      reply.catch((error: unknown) => {
        throw (error as { failure: unknown }).failure;
      }),
    )) as { code: string }
  ).code;

test('a job that is cancelled answers at once, and its worker is free again', async () => {
  const one = pool(1);
  const controller = new AbortController();
  const running = new Promise<void>((resolve) => {
    const job = run(one, 'wait', {
      signal: controller.signal,
      progress: () => {
        resolve();
      },
    });
    job.catch(() => undefined);
    void codeOf(job).then((code) => {
      expect(code).toBe('cancelled');
    });
  });
  await running;
  controller.abort();
  // The same thread can only answer once the cancelled job has ended.
  await expect(run(one, 'echo')).resolves.toMatchObject({ input: { task: 'echo' } });
});

test('a job that waits for a worker can be cancelled, too', async () => {
  const one = pool(1);
  const [first, second] = [new AbortController(), new AbortController()];
  const running = codeOf(run(one, 'wait', { signal: first.signal }));
  const waiting = codeOf(run(one, 'echo', { signal: second.signal }));
  second.abort();
  expect(await waiting).toBe('cancelled');
  first.abort();
  expect(await running).toBe('cancelled');
});

test('long work does not keep the next job waiting while there are workers', async () => {
  const two = pool(2);
  const controller = new AbortController();
  const long = codeOf(run(two, 'wait', { signal: controller.signal, key: 'a' }));
  await expect(run(two, 'echo', { key: 'b' })).resolves.toBeDefined();
  controller.abort();
  expect(await long).toBe('cancelled');
});

test('a worker that dies fails its job, and another takes its place', async () => {
  const one = pool(1);
  expect(await codeOf(run(one, 'die'))).toBe('internal');
  await expect(run(one, 'echo')).resolves.toBeDefined();
});

test('a closed pool takes no more work', async () => {
  const one = createPool(WORKER, 1);
  await one.close();
  expect(await codeOf(run(one, 'echo'))).toBe('cancelled');
});
