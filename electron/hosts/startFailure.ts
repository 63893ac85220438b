import type { i18n as I18n } from 'i18next';
import { toFailure } from '../backend/failures.ts';

/** Why the library could not be opened, for the person who wanted to. */
export function startFailure(i18n: I18n, error: unknown): string {
  const { key, values } = toFailure(error).message;
  return i18n.t(key, { ...values });
}
