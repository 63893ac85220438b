import type { WebContents } from 'electron';
import { isOurs } from '../address.ts';

/** The window shows our page and no other, and has no frames that could show another. */
export function denyNavigation(contents: WebContents): void {
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isOurs(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    event.preventDefault();
  });
}
