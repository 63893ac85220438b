import { useMemo } from 'react';
import type { DocumentPair } from '../../../shared/document/documentPair.ts';
import type { PairModel } from '../model/pairModel.ts';
import type { Pair } from '../usePair.ts';
import type { ViewState } from '../view/viewState.ts';
import { hitFrom, type Hit } from './hits.ts';
import { useSearch } from './useSearch.ts';

interface SearchedPair {
  readonly pair: DocumentPair;
  readonly model: PairModel;
  readonly view: ViewState;
  /** Index of the current row, from which a search begins. */
  readonly row: number;
  readonly show: Pair['show'];
  /** Brings a row into view. */
  readonly reveal: (row: number, change: Partial<ViewState>) => void;
}

/** The search in both texts: what it finds, and the way from one place to the next. */
export function useFind(of: SearchedPair): Pick<Pair, 'hits' | 'openFind' | 'find' | 'stepHit'> {
  const { pair, model, view, row, show, reveal } = of;
  const search = useSearch(pair, model.rowOf, view.find !== null);
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
      goTo(found, hitFrom(found, row), query);
    },
    stepHit: (by) => {
      if (hits.length > 0) goTo(hits, (view.hit + by + hits.length) % hits.length, view.find);
    },
  };
}
