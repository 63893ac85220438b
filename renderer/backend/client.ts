import type { Input, Method, Output, Progress } from '../../shared/contract/contract.ts';
import type { Transport } from '../../shared/contract/transport.ts';
import { CallFailure } from './callFailure.ts';

interface CallOptions<M extends Method> {
  readonly onProgress?: (progress: Progress<M>) => void;
  readonly signal?: AbortSignal;
}

/** The page's only way to the backend. */
export interface Client {
  /** One call of the contract. Rejects with a `CallFailure`; an aborted signal cancels the work. */
  call<M extends Method>(method: M, input: Input<M>, options?: CallOptions<M>): Promise<Output<M>>;
}

export function createClient(transport: Transport): Client {
  return {
    call: (method, input, { onProgress, signal } = {}) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) {
          reject(cancelled());
          return;
        }
        const cancel = transport(method, input, (incoming) => {
          if (incoming.type === 'progress') {
            onProgress?.(incoming.value as Progress<typeof method>);
            return;
          }
          signal?.removeEventListener('abort', abort);
          if (incoming.type === 'reply') resolve(incoming.value as Output<typeof method>);
          else reject(new CallFailure(incoming.failure));
        });
        const abort = () => {
          cancel();
          reject(cancelled());
        };
        signal?.addEventListener('abort', abort, { once: true });
      }),
  };
}

function cancelled(): CallFailure {
  return new CallFailure({ code: 'cancelled', message: { key: 'errors:cancelled' } });
}
