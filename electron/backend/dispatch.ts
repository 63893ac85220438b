import { contract, type Method } from '../../shared/contract/contract.ts';
import { failed } from '../../shared/contract/failure.ts';
import type { Incoming, Transport } from '../../shared/contract/transport.ts';
import { toFailure } from './failures.ts';
import type { Call, Handlers } from './handlers/handler.ts';

/**
 * Serves the contract: validates the input, runs the handler, and sends progress and then exactly one
 * reply or failure. Nothing is sent before the call returns, nothing after the last message; a
 * cancelled call answers `cancelled` at once, whatever its handler still does.
 */
export function createDispatch(handlers: Handlers): Transport {
  return (method, input, receive) => {
    const controller = new AbortController();
    let open = true;
    const finish = (incoming: Incoming): void => {
      if (!open) return;
      open = false;
      receive(incoming);
    };
    const progress = (value: unknown): void => {
      if (open) receive({ type: 'progress', value });
    };
    const { signal } = controller;
    void Promise.resolve()
      .then(() => answer(handlers, method, input, { progress, signal, since: sinceIn(input) }))
      .then(
        (value) => {
          finish({ type: 'reply', value });
        },
        (error: unknown) => {
          finish({ type: 'failure', failure: toFailure(error) });
        },
      );
    return () => {
      finish({ type: 'failure', failure: failed('cancelled').failure });
      controller.abort();
    };
  };
}

async function answer(
  handlers: Handlers,
  method: string,
  input: unknown,
  call: Call<Method>,
): Promise<unknown> {
  if (!isMethod(method)) throw failed('bad-request', undefined, { method });
  const parsed = contract[method].input.safeParse(input);
  if (!parsed.success) throw failed('bad-request', undefined, { issues: parsed.error.issues });
  call.signal.throwIfAborted();
  // The table guarantees that method, input and handler fit; TypeScript cannot follow the union.
  const handler = handlers[method] as (input: unknown, call: Call<Method>) => unknown;
  return await handler(parsed.data, call);
}

/** Stands beside what the contract asks for: see `SentView`. */
function sinceIn(input: unknown): string | undefined {
  const { since } = (input ?? {}) as { readonly since?: unknown };
  return typeof since === 'string' ? since : undefined;
}

function isMethod(method: string): method is Method {
  return Object.hasOwn(contract, method);
}
