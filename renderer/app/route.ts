import { useSyncExternalStore } from 'react';

/** Where the person is: the library, one pair, or the house's rules (with the pair to go back to). */
export type Route =
  | { readonly place: 'library' }
  | { readonly place: 'pair'; readonly id: string }
  | { readonly place: 'house'; readonly pair: string | null };

const LIBRARY: Route = { place: 'library' };

/** The address after the "#": "/", "/pair/ID", "/house" or "/pair/ID/house". */
export function parseRoute(hash: string): Route {
  const [, id, house] = /^#(?:\/pair\/([^/]+))?(\/house)?$/.exec(hash) ?? [];
  const pair = id === undefined ? null : decodeURIComponent(id);
  if (house !== undefined) return { place: 'house', pair };
  return pair === null ? LIBRARY : { place: 'pair', id: pair };
}

export function hrefOf(route: Route): string {
  switch (route.place) {
    case 'library':
      return '#/';
    case 'pair':
      return `#/pair/${encodeURIComponent(route.id)}`;
    case 'house':
      return route.pair === null ? '#/house' : `#/pair/${encodeURIComponent(route.pair)}/house`;
  }
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
