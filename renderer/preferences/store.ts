import type { Client } from '../backend/client.ts';
import { defaultPreferences, mergeSettings, type Preferences } from './preferences.ts';

/** The preferences of this window, and the way to change them. */
export interface PreferenceStore {
  readonly get: () => Preferences;
  readonly set: (change: Partial<Preferences>) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Reads what the host keeps. Without an answer the defaults hold, and changes last for this visit. */
export async function readPreferences(client: Client): Promise<PreferenceStore> {
  const defaults = defaultPreferences(navigator.language);
  const settings = await client.call('settings.read', {}).catch(() => ({}));
  return createStore(client, mergeSettings(defaults, settings));
}

function createStore(client: Client, initial: Preferences): PreferenceStore {
  let current = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set: (change) => {
      current = { ...current, ...change };
      for (const listener of listeners) listener();
      for (const [key, value] of Object.entries(change)) {
        // A preference that could not be kept is not worth an alarm: it holds for this visit.
        client.call('settings.write', { key, value }).catch(() => undefined);
      }
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
