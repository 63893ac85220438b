import type { WebContents } from 'electron';

/** A webview would be a page with settings of its own. */
export function denyWebviews(contents: WebContents): void {
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
}
