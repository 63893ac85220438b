/** The items with a word that holds the query, whatever its accents and capitals. */
export function matching<T>(
  items: readonly T[],
  query: string,
  wordsOf: (item: T) => readonly (string | null)[],
): readonly T[] {
  const wanted = plain(query.trim());
  if (wanted === '') return items;
  return items.filter((item) =>
    wordsOf(item).some((word) => word !== null && plain(word).includes(wanted)),
  );
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
