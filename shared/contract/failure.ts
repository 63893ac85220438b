import { z } from '../document/schema.ts';
import type { Message } from '../text/message.ts';

/** Why a call could not be done, as data: a locale key under `errors` says it to people. */
export const failureCodes = [
  'bad-request',
  'not-found',
  'unreadable-file',
  'unwritable-file',
  'cancelled',
  'same-language',
  'unknown-language',
  'not-text',
  'empty-text',
  'too-large',
  'unsupported-format',
  'broken-archive',
  'bad-house-file',
  'stale-version',
  'nothing-to-undo',
  'disk-full',
  'store-unreadable',
  'unauthorized',
  'unreachable',
  'internal',
] as const;

export const failureSchema = z.object({
  code: z.enum(failureCodes),
  /** Locale key with its values. */
  message: z.object({
    key: z.string(),
    values: z.record(z.string(), z.union([z.string(), z.number()])).exactOptional(),
  }),
  details: z.record(z.string(), z.unknown()).optional(),
});

export type FailureCode = (typeof failureCodes)[number];
export type Failure = z.infer<typeof failureSchema>;

/** A failure on its way up through code; `failure` is what crosses the contract. */
export class CallFailed extends Error {
  readonly failure: Failure;

  constructor(failure: Failure, options?: ErrorOptions) {
    super(failure.code, options);
    this.name = 'CallFailed';
    this.failure = failure;
  }
}

/** A failure ready to throw, said to people by `errors:CODE` and the values. */
export function failed(
  code: FailureCode,
  values?: Message['values'],
  details?: Record<string, unknown>,
  cause?: unknown,
): CallFailed {
  const key = `errors:${code}`;
  return new CallFailed(
    { code, message: values ? { key, values } : { key }, ...(details ? { details } : {}) },
    cause === undefined ? undefined : { cause },
  );
}
