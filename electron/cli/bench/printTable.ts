import type { Table } from './table.ts';

/** The table as Markdown, columns lined up: figures to the right. */
export function printTable({ title, columns, rows, notes = [] }: Table): string {
  const cells = [columns, ...rows].map((row) => row.map(String));
  const widths = columns.map((_, i) => Math.max(3, ...cells.map((row) => row[i]?.length ?? 0)));
  const right = columns.map((_, i) => i > 0 && rows.every((row) => isFigure(row[i] ?? '')));
  const line = (row: readonly string[]): string =>
    `| ${widths.map((width, i) => pad(row[i] ?? '', width, right[i]!)).join(' | ')} |`;
  const rule = widths.map((width, i) => '-'.repeat(width + 1) + (right[i] ? ':' : '-'));
  const [head, ...body] = cells;
  const lines = [`## ${title}`, '', line(head!), `|${rule.join('|')}|`, ...body.map(line)];
  return `${[...lines, ...notes.map((note) => `\n${note}`)].join('\n')}\n`;
}

function pad(text: string, width: number, right: boolean): string {
  return right ? text.padStart(width) : text.padEnd(width);
}

function isFigure(cell: string | number): boolean {
  return typeof cell === 'number' || cell === '' || /^[-–]?[\d.,]/u.test(cell);
}
