import type { Failure } from '../../shared/contract/failure.ts';

/** A failure of the contract on its way through promises. */
export class CallFailure extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.code);
    this.name = 'CallFailure';
    this.failure = failure;
  }
}

/** The failure behind whatever was thrown; anything unforeseen counts as `internal`. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof CallFailure) return thrown.failure;
  return { code: 'internal', message: { key: 'errors:internal' } };
}
