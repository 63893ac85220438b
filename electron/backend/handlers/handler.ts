import type {
  Method,
  Output,
  PairView,
  Progress,
  ValidInput,
} from '../../../shared/contract/contract.ts';
import type { SentView } from '../../../shared/contract/viewChange.ts';

/** What a handler knows of the call that it answers. */
export interface Call<M extends Method> {
  readonly progress: (value: Progress<M>) => void;
  /** Aborted when the client cancels or goes. */
  readonly signal: AbortSignal;
  /** The view that the client has and wants to hear the changes of. */
  readonly since: string | undefined;
}

/** What goes over the wire: views travel in a form of their own. */
type Answer<M extends Method> = Output<M> extends PairView ? SentView : Output<M>;

/** Answers one method; the input is validated. Throws CallFailed (or an error that becomes one). */
export type Handler<M extends Method> = (
  input: ValidInput<M>,
  call: Call<M>,
) => Answer<M> | Promise<Answer<M>>;

export type Handlers = { readonly [M in Method]: Handler<M> };

/** The handlers of one area: those whose method begins with its name. */
export type AreaHandlers<Area extends string> = Pick<
  Handlers,
  Extract<Method, `${Area}.${string}`>
>;
