import type { i18n as I18n } from 'i18next';
import { toFailure } from '../backend/failures.ts';

/** Why the library could not be opened, for the person who wanted to. */
export function startFailure(i18n: I18n, error: unknown): string {
  const { code, message } = toFailure(error);
  const sentence = i18n.t(message.key, { ...message.values });
  // Nobody foresaw it: whoever is asked for help will want to read it.
  return code === 'internal' ? `${sentence}\n\n${String(error)}` : sentence;
}
