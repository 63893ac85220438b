import { useCallback, useMemo } from 'react';
import type { DocumentPair } from '../../../shared/document/documentPair.ts';
import { foldText } from '../../search/foldText.ts';
import type { RowLocator } from '../model/rows.ts';
import { hitsOf, type Hit } from './hits.ts';

/** Finds words in the pair's texts; nothing while nobody searches. */
export function useSearch(
  { texts }: DocumentPair,
  rowOf: RowLocator,
  searching: boolean,
): (query: string) => readonly Hit[] {
  const [en, fr] = [texts.en.text, texts.fr.text];
  // Folding costs a pass over both texts: once a text, not once a letter of the query.
  const folded = useMemo(
    () => (searching ? { en: foldText(en), fr: foldText(fr) } : null),
    [searching, en, fr],
  );
  return useCallback((query) => (folded ? hitsOf(folded, query, rowOf) : []), [folded, rowOf]);
}
