const KEY = 'verbatim.token';

/**
 * The bearer token of the local host. It comes once, as the address's fragment, and is then kept for
 * this tab alone, so that it stands in no history entry and survives a reload. Empty where none came.
 */
export function takeToken(): string {
  const fragment = window.location.hash.slice(1);
  if (fragment === '' || fragment.startsWith('/')) return sessionStorage.getItem(KEY) ?? '';
  sessionStorage.setItem(KEY, fragment);
  window.history.replaceState(null, '', '#/');
  return fragment;
}
