import type { Session } from 'electron';

const LOCAL = new Set(['app:', 'blob:', 'data:', 'devtools:']);

/** Articles under embargo stay on this machine: the page cannot reach any network. */
export function denyNetwork(session: Session): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !URL.canParse(url) || !LOCAL.has(new URL(url).protocol) });
  });
  // The spell checker fetches its dictionaries from elsewhere.
  session.setSpellCheckerEnabled(false);
}
