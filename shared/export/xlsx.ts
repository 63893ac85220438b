import writeExcelFile, { type Cell, type Sheet as Worksheet } from 'write-excel-file/universal';
import type { Analysis } from '../analysis/analysis.ts';
import type { DocumentPair } from '../document/documentPair.ts';
import type { ExportedFile, ExportOptions } from './exportFile.ts';
import { fileName } from './fileName.ts';
import { NOT_IN_XML } from './legalText.ts';
import { plainTables, type CellValue, type PlainTable } from './sheet/table.ts';
import { FIT_TO_WIDTH } from './xlsxPage.ts';

/** The most that a cell holds is 32,767 UTF-16 units; Excel calls a file with more damaged. */
const LONGEST_CELL = 32_000;
/** The most that a worksheet's name holds, and what it may not hold (ECMA-376 and Excel). */
const LONGEST_NAME = 31;
const NOT_IN_NAME = /[[\]:*?/\\]/gu;
/** What Excel would read as an escaped character. */
const LIKE_AN_ESCAPE = /_(?=x[0-9a-f]{4}_)/giu;
const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Widths of columns in characters. */
const NARROWEST = 8;
const WIDEST = 60;
/** Points: a line of Calibri 11, and the most that a row may be high. */
const LINE_HEIGHT = 15;
const HIGHEST_ROW = 409;

/**
 * Excel workbook: a sheet of beads, one of quotations, one of findings, one of hand-overs. All texts are cells of the
 * type text, which no spreadsheet takes for formulas.
 */
export async function exportXlsx(
  pair: DocumentPair,
  analysis: Analysis,
  options: ExportOptions,
): Promise<ExportedFile> {
  const sheets = plainTables(pair, analysis, options).map(worksheet);
  const blob = await writeExcelFile(sheets, {
    fontFamily: 'Calibri',
    fontSize: 11,
    features: [FIT_TO_WIDTH],
  }).toBlob();
  return {
    name: fileName(pair.title, 'xlsx'),
    mediaType: MEDIA_TYPE,
    bytes: new Uint8Array(await blob.arrayBuffer()),
  };
}

function worksheet({ title, head, rows }: PlainTable): Worksheet<Blob> {
  const widths = head.map((heading, column) =>
    widthOf([heading, ...rows.map((row) => row[column] ?? null)]),
  );
  const titles = head.map((value) => ({
    ...textCell(value),
    fontWeight: 'bold' as const,
    backgroundColor: '#f6f5f2',
  }));
  const lines = rows.flatMap(linesOf).map((line) => {
    // Not every program finds the height of a row by itself.
    const height = heightOf(line, widths);
    return line.map((value) => cell(value, height));
  });
  return {
    sheet: title.replace(NOT_IN_NAME, ' ').slice(0, LONGEST_NAME),
    data: [titles, ...lines],
    columns: widths.map((width) => ({ width })),
    orientation: 'landscape',
    stickyRowsCount: 1,
  };
}

/** A row as it is, or, where a text is too long for one cell, as several that continue it. */
function linesOf(row: readonly CellValue[]): (readonly CellValue[])[] {
  const parts = row.map((value) => (typeof value === 'string' ? cut(value) : [value]));
  const count = Math.max(...parts.map(({ length }) => length));
  return Array.from({ length: count }, (_, i) => parts.map((part) => part[i] ?? null));
}

function cut(text: string): string[] {
  if (text.length <= LONGEST_CELL) return [text];
  const parts: string[] = [];
  for (let at = 0; at < text.length;) {
    const end = at + LONGEST_CELL;
    // Never between the two halves of a character.
    const whole = text.codePointAt(end - 1)! > 0xffff ? end - 1 : end;
    parts.push(text.slice(at, whole));
    at = whole;
  }
  return parts;
}

function cell(value: CellValue, height: number): Cell {
  if (value === null) return null;
  return typeof value === 'number'
    ? { value, type: Number, alignVertical: 'top', height }
    : { ...textCell(value), height };
}

function textCell(value: string) {
  return {
    value: carried(value),
    type: String,
    wrap: true,
    alignVertical: 'top',
  } as const;
}

/** What XML cannot carry is escaped as spreadsheets do (ECMA-376, part 1, 22.4.2.4). */
function carried(text: string): string {
  return text
    .replace(LIKE_AN_ESCAPE, '_x005F_')
    .replace(/\r\n?/gu, '\n')
    .replace(NOT_IN_XML, (character) => {
      const hex = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      return `_x${hex}_`;
    });
}

function widthOf(values: readonly CellValue[]): number {
  const longest = values
    .flatMap(printedLines)
    .reduce((most, { length }) => Math.max(most, length), 0);
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
}

/** How high a row must be for its longest text, broken at the columns' widths. */
function heightOf(line: readonly CellValue[], widths: readonly number[]): number {
  const counts = line.map((value, column) =>
    printedLines(value).reduce(
      (sum, { length }) => sum + Math.max(1, Math.ceil(length / widths[column]!)),
      0,
    ),
  );
  return Math.min(HIGHEST_ROW, LINE_HEIGHT * Math.max(...counts));
}

function printedLines(value: CellValue): string[] {
  return String(value ?? '').split(/\r\n?|\n/u);
}
