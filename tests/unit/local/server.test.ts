import { request, type IncomingHttpHeaders } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Incoming, Transport } from '../../../shared/contract/transport.ts';
import type { PageFiles } from '../../../electron/hosts/pageFiles.ts';
import { MAX_BODY_BYTES } from '../../../electron/local/rules/bodyCap.ts';
import { codec } from '../../../electron/local/codec.ts';
import { startLocalHost, type LocalHost } from '../../../electron/local/server.ts';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

interface Ask {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

const page: PageFiles = new Map([
  [
    '/',
    { headers: { 'content-type': 'text/html' }, read: () => Promise.resolve(Buffer.from('page')) },
  ],
]);

/** Calls of the last test, and what each was asked and answered. */
const calls: { method: string; input: unknown; receive: (incoming: Incoming) => void }[] = [];
let cancelled = 0;
const transport: Transport = (method, input, receive) => {
  calls.push({ method, input, receive });
  if (method === 'echo')
    queueMicrotask(() => {
      receive({ type: 'reply', value: input });
    });
  return () => {
    cancelled++;
  };
};

let host: LocalHost;
let url: URL;

beforeEach(async () => {
  calls.length = 0;
  cancelled = 0;
  host = await startLocalHost(page, transport);
  url = new URL(host.address);
});
afterEach(() => host.close());

/** Headers of a call that our own page makes. */
const good = (): Record<string, string> => ({
  origin: url.origin,
  authorization: `Bearer ${url.hash.slice(1)}`,
  'content-type': 'application/json',
});

function ask({ path = '/call/echo', method = 'POST', headers, body = '{}' }: Ask): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      { host: '127.0.0.1', port: url.port, path, method, headers: headers ?? good() },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.end(method === 'POST' ? body : undefined);
  });
}

test('a call with everything in order gets its reply', async () => {
  const { status, body } = await ask({ body: '{"id":"a"}' });
  expect(status).toBe(200);
  expect(body).toBe('{"type":"reply","value":{"id":"a"}}\n');
});

test('the token has 256 bits and differs from run to run', async () => {
  const other = await startLocalHost(page, transport);
  expect(Buffer.from(url.hash.slice(1), 'base64url')).toHaveLength(32);
  expect(new URL(other.address).hash).not.toBe(url.hash);
  await other.close();
});

test.for<[string, number, () => Ask]>([
  ['a name that only points here', 421, () => ({ headers: { ...good(), host: 'evil.example' } })],
  ['localhost by name', 421, () => ({ headers: { ...good(), host: `localhost:${url.port}` } })],
  ['another page', 403, () => ({ headers: { ...good(), origin: 'https://evil.example' } })],
  ['another port of ours', 403, () => ({ headers: { ...good(), origin: 'http://127.0.0.1:1' } })],
  ['a sandboxed page', 403, () => ({ headers: { ...good(), origin: 'null' } })],
  [
    'no origin',
    403,
    () => {
      const headers = good();
      delete headers.origin;
      return { headers };
    },
  ],
  ['no token', 401, () => ({ headers: { ...good(), authorization: '' } })],
  [
    'a token that is nearly right',
    401,
    () => ({ headers: { ...good(), authorization: `Bearer ${url.hash.slice(1, -1)}` } }),
  ],
  ['a form', 415, () => ({ headers: { ...good(), 'content-type': 'text/plain' } })],
  ['broken JSON', 400, () => ({ body: '{' })],
  ['a GET', 405, () => ({ method: 'GET' })],
  [
    'a body that says it is too large',
    413,
    () => ({ headers: { ...good(), 'content-length': String(MAX_BODY_BYTES + 1) } }),
  ],
])('a call is refused from %s: %i', async ([, status, of]) => {
  const answer = await ask(of());
  expect(answer.status).toBe(status);
  expect(calls).toEqual([]);
  expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  expect(codec.decode(answer.body)).toMatchObject({ type: 'failure' });
});

test.for([
  ['/', 200],
  ['/?x=1', 200],
  ['/../package.json', 404],
  ['/..%2fpackage.json', 404],
  ['/%2e%2e/package.json', 404],
  ['//etc/passwd', 404],
  ['/assets/../../main.js', 404],
  ['/call/', 404],
] as const)('GET %s: %i', async ([path, status]) => {
  const answer = await ask({ path, method: 'GET', headers: {} });
  expect(answer.status).toBe(status);
});

test('the page is not for a page elsewhere, nor for another name', async () => {
  const foreign = await ask({
    path: '/',
    method: 'GET',
    headers: { origin: 'https://evil.example' },
  });
  const rebound = await ask({ path: '/', method: 'GET', headers: { host: 'evil.example' } });
  expect([foreign.status, rebound.status]).toEqual([403, 421]);
});

test('refusals carry the security headers', async () => {
  const { headers } = await ask({ path: '/nowhere', method: 'GET', headers: {} });
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['x-content-type-options']).toBe('nosniff');
});

test('bytes travel both ways', async () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
  const { body } = await ask({ body: codec.encode({ bytes }) });
  expect(calls[0]?.input).toEqual({ bytes });
  expect(codec.decode(body)).toEqual({ type: 'reply', value: { bytes } });
});

test('progress arrives before the reply', async () => {
  const answer = ask({ path: '/call/slow' });
  await expect.poll(() => calls.length).toBe(1);
  calls[0]?.receive({ type: 'progress', value: 1 });
  calls[0]?.receive({ type: 'reply', value: 2 });
  const lines = (await answer).body.trim().split('\n').map(codec.decode);
  expect(lines).toEqual([
    { type: 'progress', value: 1 },
    { type: 'reply', value: 2 },
  ]);
  expect(cancelled).toBe(0);
});

test('hanging up cancels the call', async () => {
  const controller = new AbortController();
  const answer = fetch(`${url.origin}/call/slow`, {
    method: 'POST',
    headers: good(),
    body: '{}',
    signal: controller.signal,
  });
  await expect.poll(() => calls.length).toBe(1);
  controller.abort();
  await expect(answer).rejects.toThrow();
  await expect.poll(() => cancelled).toBe(1);
});
