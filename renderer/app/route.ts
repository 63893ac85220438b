import { useSyncExternalStore } from 'react';

/** Where the person is: the library, or one pair. */
export type Route = { readonly place: 'library' } | { readonly place: 'pair'; readonly id: string };

const LIBRARY: Route = { place: 'library' };

/** The address after the "#": "/" or "/pair/ID". */
export function parseRoute(hash: string): Route {
  const id = /^#\/pair\/([^/]+)$/.exec(hash)?.[1];
  return id === undefined ? LIBRARY : { place: 'pair', id: decodeURIComponent(id) };
}

export function hrefOf(route: Route): string {
  return route.place === 'pair' ? `#/pair/${encodeURIComponent(route.id)}` : '#/';
}

export function goTo(route: Route): void {
  window.location.hash = hrefOf(route);
}

export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  return parseRoute(hash);
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => {
    window.removeEventListener('hashchange', listener);
  };
}
