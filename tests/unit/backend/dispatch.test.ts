import { describe, expect, test } from 'vitest';
import { createDispatch } from '../../../electron/backend/dispatch.ts';
import type { Handlers } from '../../../electron/backend/handlers/handler.ts';
import { failed } from '../../../shared/contract/failure.ts';
import type { Incoming } from '../../../shared/contract/transport.ts';
import { call, failureOf } from '../../support/call.ts';

/** Handlers of which a test needs a few; the others would fail it. */
const serve = (handlers: Partial<Handlers>) => createDispatch(handlers as Handlers);
const settled = () => new Promise((resolve) => setTimeout(resolve));

test('a call replies with what its handler returns', async () => {
  const transport = serve({ 'settings.read': () => ({ a: 1 }) });
  expect(await call(transport, 'settings.read', {})).toEqual({ a: 1 });
});

describe('a call fails', () => {
  test('when there is no such method, however it is called', async () => {
    for (const method of ['no.such', 'toString', '__proto__'])
      expect(await failureOf(call(serve({}), method as 'app.info', {}))).toMatchObject({
        code: 'bad-request',
      });
  });

  test('when its input is not as the contract has it, before the handler sees it', async () => {
    const transport = serve({
      'library.remove': () => {
        throw new Error('reached');
      },
    });
    expect(
      await failureOf(call(transport, 'library.remove', { id: 7 } as unknown as { id: string })),
    ).toMatchObject({ code: 'bad-request', message: { key: 'errors:bad-request' } });
  });

  test('with the failure that its handler throws', async () => {
    const transport = serve({ 'library.remove': () => Promise.reject(failed('not-found')) });
    expect(await failureOf(call(transport, 'library.remove', { id: 'x' }))).toEqual({
      code: 'not-found',
      message: { key: 'errors:not-found' },
    });
  });

  test('as internal when its handler breaks', async () => {
    const transport = serve({
      'library.remove': () => {
        throw new TypeError('broken');
      },
    });
    expect(await failureOf(call(transport, 'library.remove', { id: 'x' }))).toMatchObject({
      code: 'internal',
      details: { error: 'TypeError: broken' },
    });
  });
});

test('progress comes before the reply and never after', async () => {
  const received: Incoming[] = [];
  const late: (() => void)[] = [];
  serve({
    'pair.export': (_input, { progress }) => {
      progress({ done: 1, total: 2 });
      late.push(() => {
        progress({ done: 2, total: 2 });
      });
      return { name: 'a', mediaType: 'b', bytes: new Uint8Array() };
    },
  })(
    'pair.export',
    { id: 'x', format: 'tmx', options: { findings: true, language: 'en' } },
    (incoming) => received.push(incoming),
  );
  expect(received).toEqual([]);
  await settled();
  late[0]!();
  expect(received.map(({ type }) => type)).toEqual(['progress', 'reply']);
});

test('cancelling answers at once, tells the handler, and nothing follows', async () => {
  const received: Incoming[] = [];
  let signal: AbortSignal | undefined;
  const cancel = serve({
    'library.remove': async (_input, call) => {
      signal = call.signal;
      await settled();
      return {};
    },
  })('library.remove', { id: 'x' }, (incoming) => received.push(incoming));
  await Promise.resolve();
  cancel();
  cancel();
  expect(received).toMatchObject([{ type: 'failure', failure: { code: 'cancelled' } }]);
  await settled();
  await settled();
  expect(signal?.aborted ?? true).toBe(true);
  expect(received).toHaveLength(1);
});
