import type { Failure } from './failure.ts';

/** What comes back for a call: any number of progress messages, then one reply or one failure. */
export type Incoming =
  | { readonly type: 'progress'; readonly value: unknown }
  | { readonly type: 'reply'; readonly value: unknown }
  | { readonly type: 'failure'; readonly failure: Failure };

/** The one primitive between page and backend. The returned function cancels the call. */
export type Transport = (
  method: string,
  input: unknown,
  receive: (incoming: Incoming) => void,
) => () => void;
