import type { ContentTable, CustomTableLayout, Style, TableCell } from 'pdfmake/interfaces.js';
import { legalText } from '../legalText.ts';

/** Small, grey labels. */
export const SOFT = { fontSize: 7.5, color: '#5c5a55' } as const satisfies Style;
const LINE = '#dcd8d1';
export const PANEL = '#f6f5f2';

const LAYOUT: CustomTableLayout = {
  hLineWidth: (line) => (line === 1 ? 1 : 0.5),
  vLineWidth: () => 0,
  hLineColor: () => LINE,
  paddingLeft: () => 6,
  paddingRight: () => 6,
  paddingTop: () => 4,
  paddingBottom: () => 4,
};

/** A table inside a cell of two columns: no lines, and paddings that put its columns on the two. */
export const INNER_LAYOUT: CustomTableLayout = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: (column) => (column === 0 ? 0 : 6),
  paddingRight: (column) => (column === 0 ? 6 : 0),
  paddingTop: () => 0,
  paddingBottom: (row) => (row === 0 ? 4 : 0),
};

/**
 * A table as wide as the page, its head on every page.
 *
 * @param breakRows whether a page may end within a row: needed where one is higher than a page
 */
export function wideTable(
  widths: (number | '*')[],
  titles: readonly string[],
  rows: TableCell[][],
  { breakRows = false }: { breakRows?: boolean } = {},
): ContentTable {
  const head = titles.map((title) => ({
    text: legalText(title),
    bold: true,
    fontSize: 8,
    fillColor: PANEL,
  }));
  return {
    table: {
      headerRows: 1,
      // A row that no page holds would not be printed at all if it had to stay with the head.
      keepWithHeaderRows: breakRows ? 0 : 1,
      dontBreakRows: !breakRows,
      widths,
      body: [head, ...rows],
    },
    layout: LAYOUT,
  };
}
