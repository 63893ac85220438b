import type { ContentTable } from 'pdfmake/interfaces.js';
import type { HandoverTable } from '../sheet/handovers.ts';
import { wideTable } from './table.ts';

/** The pair's way through the newsroom, a step a row. */
export function handoversTable({ head, rows }: HandoverTable): ContentTable {
  const cells = rows.map((row) =>
    row.map((text, column) => ({ text, fontSize: 8, bold: column === 0 })),
  );
  return wideTable([100, 100, 140, '*'], head, cells, { breakRows: true });
}
