import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Transport } from '../../shared/contract/transport.ts';
import type { PageFiles } from '../hosts/pageFiles.ts';
import { refuse, serveCall } from './call.ts';
import { bearerToken } from './rules/bearerToken.ts';
import { bodyCap } from './rules/bodyCap.ts';
import { exactHost } from './rules/exactHost.ts';
import { exactOrigin, noForeignOrigin } from './rules/exactOrigin.ts';
import { jsonOnly } from './rules/jsonOnly.ts';
import { firstRefusal, type Identity, type Rule } from './rules/rule.ts';

const LOOPBACK = '127.0.0.1';
const PAGE_RULES: readonly Rule[] = [exactHost, noForeignOrigin];
const CALL_RULES: readonly Rule[] = [exactHost, exactOrigin, bearerToken, jsonOnly, bodyCap];

export interface LocalHost {
  /** What to open in a browser: the fragment carries the token and is never sent to a server. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves the page and the contract to browsers of this machine.
 * @param port 0 for one that is free.
 */
export async function startLocalHost(
  page: PageFiles,
  transport: Transport,
  port = 0,
): Promise<LocalHost> {
  const token = randomBytes(32).toString('base64url');
  const server = createServer({ headersTimeout: 10_000, requestTimeout: 60_000 });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, resolve);
  });
  const authority = `${LOOPBACK}:${(server.address() as AddressInfo).port}`;
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    answer(request, response, { page, transport, identity: { authority, token } }).catch(() => {
      response.destroy();
    });
  });
  return {
    address: `http://${authority}/#${token}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

interface Served {
  readonly page: PageFiles;
  readonly transport: Transport;
  readonly identity: Identity;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { page, transport, identity }: Served,
): Promise<void> {
  const method = /^\/call\/([\w.]+)$/.exec(request.url ?? '')?.[1];
  const refusal = firstRefusal(method === undefined ? PAGE_RULES : CALL_RULES, request, identity);
  if (refusal !== null) refuse(response, refusal);
  else if (method === undefined) await servePage(request, response, page);
  else if (request.method !== 'POST') refuse(response, { status: 405, code: 'bad-request' });
  else await serveCall(method, request, response, transport);
}

async function servePage(
  request: IncomingMessage,
  response: ServerResponse,
  page: PageFiles,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    refuse(response, { status: 405, code: 'bad-request' });
    return;
  }
  const file = page.get((request.url ?? '').replace(/\?.*$/, ''));
  if (file === undefined) {
    refuse(response, { status: 404, code: 'not-found' });
    return;
  }
  const bytes = await file.read();
  response.writeHead(200, { ...file.headers, 'content-length': bytes.byteLength });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}
