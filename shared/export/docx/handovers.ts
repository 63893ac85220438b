import { Paragraph, TableRow, TextRun, type Table } from 'docx';
import type { HandoverTable } from '../sheet/handovers.ts';
import { cell, LABEL, STRONG_LABEL, TEXT_WIDTH, wideTable } from './table.ts';

const WIDTHS = [2200, 2000, 3000] as const;

/** The pair's way through the newsroom, a step a row. */
export function handoversTable({ head, rows }: HandoverTable): Table {
  const left = WIDTHS.reduce((rest, width) => rest - width, TEXT_WIDTH);
  const lines = rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: row.map((text, column) => {
          const style = column === 0 ? STRONG_LABEL : LABEL;
          return cell([new Paragraph({ children: [new TextRun({ ...style, text })] })]);
        }),
      }),
  );
  return wideTable([...WIDTHS, left], head, lines);
}
