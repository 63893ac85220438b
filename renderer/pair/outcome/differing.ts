/** What one of two lists of plain data has and the other has not; the newer one's first. O(items). */
export function differing<T>(before: readonly T[], after: readonly T[]): readonly T[] {
  const [old, now] = [before, after].map(
    (list) => new Set(list.map((item) => JSON.stringify(item))),
  );
  return [
    ...after.filter((item) => !old!.has(JSON.stringify(item))),
    ...before.filter((item) => !now!.has(JSON.stringify(item))),
  ];
}
