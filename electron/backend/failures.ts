import { CallFailed, failed, type Failure } from '../../shared/contract/failure.ts';
import { EditError } from '../../shared/document/editError.ts';
import { storeFailure } from './store/sqliteErrors.ts';

/** Any error as a failure that may cross the contract; what is unforeseen is `internal`. */
export function toFailure(error: unknown): Failure {
  if (error instanceof CallFailed) return error.failure;
  if (error instanceof EditError)
    return failed('bad-request', undefined, { reason: error.reason }).failure;
  const ofStore = storeFailure(error);
  if (ofStore) return ofStore.failure;
  return failed('internal', undefined, { error: String(error) }).failure;
}
