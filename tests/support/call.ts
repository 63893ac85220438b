import type { Input, Method, Output } from '../../shared/contract/contract.ts';
import type { Failure } from '../../shared/contract/failure.ts';
import type { Transport } from '../../shared/contract/transport.ts';

/** Calls a method and waits for its reply; rejects with the failure. */
export function call<M extends Method>(
  transport: Transport,
  method: M,
  input: Input<M>,
): Promise<Output<M>> {
  return new Promise((resolve, reject) => {
    transport(method, input, (incoming) => {
      if (incoming.type === 'reply') resolve(incoming.value as Output<M>);
      // A failure is data on purpose.
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
      else if (incoming.type === 'failure') reject(incoming.failure);
    });
  });
}

/** The failure that a call answers with; throws when it succeeds. */
export async function failureOf(reply: Promise<unknown>): Promise<Failure> {
  const failure: unknown = await reply.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (failure === undefined) throw new Error('the call succeeded');
  return failure as Failure;
}
