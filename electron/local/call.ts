import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Failure } from '../../shared/contract/failure.ts';
import type { Incoming, Transport } from '../../shared/contract/transport.ts';
import { SECURITY_HEADERS } from '../hosts/securityHeaders.ts';
import { codec } from './codec.ts';
import { readBody } from './rules/bodyCap.ts';
import type { Refusal } from './rules/rule.ts';

/**
 * One contract call: `POST /call/METHOD` with the input as JSON. The answer is a line of JSON for
 * each progress message and a last one for the reply or the failure. Hanging up cancels the call.
 */
export async function serveCall(
  method: string,
  request: IncomingMessage,
  response: ServerResponse,
  transport: Transport,
): Promise<void> {
  const body = await readBody(request);
  if (body === null) {
    refuse(response, { status: 413, code: 'too-large' });
    return;
  }
  let input: unknown;
  try {
    input = codec.decode(body);
  } catch {
    refuse(response, { status: 400, code: 'bad-request' });
    return;
  }
  response.writeHead(200, {
    ...SECURITY_HEADERS,
    'cache-control': 'no-store',
    'content-type': 'application/x-ndjson; charset=utf-8',
  });
  const cancel = transport(method, input, (incoming) => {
    send(response, incoming);
  });
  response.once('close', () => {
    if (!response.writableFinished) cancel();
  });
}

function send(response: ServerResponse, incoming: Incoming): void {
  if (response.writableEnded || response.destroyed) return;
  const line = `${codec.encode(incoming)}\n`;
  if (incoming.type !== 'progress') response.end(line);
  // Progress that the reader has no room for is stale by the time it would arrive.
  else if (!response.writableNeedDrain) response.write(line);
}

/** Answers with a status and the failure as the only line, and reads no further. */
export function refuse(response: ServerResponse, { status, code }: Refusal): void {
  const failure: Failure = { code, message: { key: `errors:${code}` } };
  response.writeHead(status, {
    ...SECURITY_HEADERS,
    'cache-control': 'no-store',
    connection: 'close',
    'content-type': 'application/x-ndjson; charset=utf-8',
  });
  response.end(`${codec.encode({ type: 'failure', failure } satisfies Incoming)}\n`);
}
