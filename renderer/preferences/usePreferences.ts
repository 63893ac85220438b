import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Preferences } from './preferences.ts';
import type { PreferenceStore } from './store.ts';

export const PreferenceContext = createContext<PreferenceStore | null>(null);

export function usePreferences(): readonly [Preferences, PreferenceStore['set']] {
  const store = useContext(PreferenceContext);
  if (store === null) throw new Error('no preferences above this component');
  return [useSyncExternalStore(store.subscribe, store.get), store.set];
}
