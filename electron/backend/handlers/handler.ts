import type { Method, Output, Progress, ValidInput } from '../../../shared/contract/contract.ts';

/** What a handler knows of the call that it answers. */
export interface Call<M extends Method> {
  readonly progress: (value: Progress<M>) => void;
  /** Aborted when the client cancels or goes. */
  readonly signal: AbortSignal;
}

/** Answers one method; the input is validated. Throws CallFailed (or an error that becomes one). */
export type Handler<M extends Method> = (
  input: ValidInput<M>,
  call: Call<M>,
) => Output<M> | Promise<Output<M>>;

export type Handlers = { readonly [M in Method]: Handler<M> };

/** The handlers of one area: those whose method begins with its name. */
export type AreaHandlers<Area extends string> = Pick<
  Handlers,
  Extract<Method, `${Area}.${string}`>
>;
