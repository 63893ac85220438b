import type { FailureCode } from '../../shared/contract/failure.ts';
import type { Incoming, Transport } from '../../shared/contract/transport.ts';
import { codec } from './codec.ts';

/**
 * The contract over HTTP: `POST /call/METHOD`, answered by one line of JSON for each progress message
 * and a last one for the reply or the failure. Cancelling hangs up.
 */
export function httpTransport(token: string): Transport {
  return (method, input, receive) => {
    const abort = new AbortController();
    void call(method, input, token, abort.signal, receive);
    return () => {
      abort.abort();
    };
  };
}

async function call(
  method: string,
  input: unknown,
  token: string,
  signal: AbortSignal,
  receive: (incoming: Incoming) => void,
): Promise<void> {
  let ended = false;
  const pass = (incoming: Incoming) => {
    if (ended) return;
    ended = incoming.type !== 'progress';
    receive(incoming);
  };
  try {
    const response = await fetch(`/call/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: codec.encode(input),
      signal,
    });
    for await (const line of linesOf(response)) pass(codec.decode(line) as Incoming);
    // The host went away in the middle of its answer.
    pass(failed('unreachable'));
  } catch {
    pass(failed(signal.aborted ? 'cancelled' : 'unreachable'));
  }
}

function failed(code: FailureCode): Incoming {
  return { type: 'failure', failure: { code, message: { key: `errors:${code}` } } };
}

async function* linesOf(response: Response): AsyncGenerator<string> {
  if (response.body === null) return;
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    const lines = (rest + value).split('\n');
    rest = lines.pop() ?? '';
    yield* lines.filter((line) => line !== '');
  }
  if (rest !== '') yield rest;
}
