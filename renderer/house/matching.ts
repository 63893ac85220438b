import { foldText } from '../search/foldText.ts';

/** The items with a word that holds the query, whatever its accents and capitals. */
export function matching<T>(
  items: readonly T[],
  query: string,
  wordsOf: (item: T) => readonly (string | null)[],
): readonly T[] {
  const wanted = foldText(query.trim()).text;
  if (wanted === '') return items;
  return items.filter((item) =>
    wordsOf(item).some((word) => word !== null && foldText(word).text.includes(wanted)),
  );
}
