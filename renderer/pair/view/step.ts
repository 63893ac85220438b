import type { JudgedFinding } from '../model/findings.ts';

/**
 * Where stepping leads in a list of findings: from the selected one, else from the current row (null
 * where the list is not in the order of the rows); round at the ends. -1 in an empty list.
 */
export function nextFindingIndex(
  list: readonly Pick<JudgedFinding, 'id' | 'bead'>[],
  selected: string | null,
  row: number | null,
  by: 1 | -1,
): number {
  const current = list.findIndex(({ id }) => id === selected);
  if (current >= 0) return (current + by + list.length) % list.length;
  const end = by === 1 ? Math.min(0, list.length - 1) : list.length - 1;
  if (row === null) return end;
  const ahead =
    by === 1
      ? list.findIndex(({ bead }) => bead >= row)
      : list.findLastIndex(({ bead }) => bead <= row);
  return ahead >= 0 ? ahead : end;
}
