import { createContext, useContext } from 'react';

export const ShortcutHelpContext = createContext<() => void>(() => undefined);

/** Opens the list of shortcuts. */
export function useShortcutHelp(): () => void {
  return useContext(ShortcutHelpContext);
}
