import { useLayoutEffect } from 'react';
import type { Theme } from '../preferences/preferences.ts';

/** Sets the page's colours; `system` leaves them to the reader's machine. */
export function useTheme(theme: Theme): void {
  useLayoutEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
}
