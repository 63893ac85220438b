import { useMemo } from 'react';
import type { Screen } from '../view/screen.ts';
import { hitFrom, type Hit } from './hits.ts';
import { useSearch } from './useSearch.ts';

/** The search in both texts: what it finds, and the way from one place to the next. */
export interface Search {
  /** Where what is searched for stands. */
  readonly hits: readonly Hit[];
  /** Opens the search, or takes the focus back to it. */
  readonly openFind: () => void;
  /** Searches the texts, from the current row on. */
  readonly find: (query: string) => void;
  readonly stepHit: (by: 1 | -1) => void;
}

export function useFind({ state, model, view, index, show, reveal }: Screen): Search {
  const search = useSearch(state.pair, model.rowOf, view.find !== null);
  const hits = useMemo(() => search(view.find ?? ''), [search, view.find]);
  const goTo = (found: readonly Hit[], at: number, query: string | null) => {
    const hit = found[at];
    if (!hit) show({ find: query, hit: -1 });
    else reveal(hit.row, { find: query, hit: at, finding: null, quotation: null });
  };
  return {
    hits,
    openFind: () => {
      // Only the rows hold whole texts.
      show({ find: view.find ?? '', findAsked: view.findAsked + 1, quotationsOnly: false });
    },
    find: (query) => {
      const found = search(query);
      goTo(found, hitFrom(found, index), query);
    },
    stepHit: (by) => {
      if (hits.length > 0) goTo(hits, (view.hit + by + hits.length) % hits.length, view.find);
    },
  };
}
