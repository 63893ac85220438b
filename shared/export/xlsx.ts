import writeExcelFile, { type Cell, type Sheet as Worksheet } from 'write-excel-file/universal';
import type { Analysis } from '../analysis/analysis.ts';
import type { DocumentPair } from '../document/documentPair.ts';
import type { ExportedFile, ExportOptions } from './exportFile.ts';
import { fileName } from './fileName.ts';
import { NOT_IN_XML } from './legalText.ts';
import { plainTables, type CellValue, type PlainTable } from './sheet/table.ts';

/** The most that a cell holds is 32,767 UTF-16 units; Excel calls a file with more damaged. */
const LONGEST_CELL = 32_000;
/** The most that a worksheet's name holds, and what it may not hold (ECMA-376 and Excel). */
const LONGEST_NAME = 31;
const NOT_IN_NAME = /[[\]:*?/\\]/gu;
/** What Excel would read as an escaped character. */
const LIKE_AN_ESCAPE = /_(?=x[0-9a-f]{4}_)/giu;
const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Widths in characters: numbers and names are narrow, texts wide. */
const NARROW = 12;
const WIDE = 60;

/**
 * Excel workbook: a sheet of beads, one of quotations, one of findings. All texts are cells of the
 * type text, which no spreadsheet takes for formulas.
 */
export async function exportXlsx(
  pair: DocumentPair,
  analysis: Analysis,
  options: ExportOptions,
): Promise<ExportedFile> {
  const sheets = plainTables(pair, analysis, options).map(worksheet);
  const blob = await writeExcelFile(sheets, { fontFamily: 'Calibri', fontSize: 11 }).toBlob();
  return {
    name: fileName(pair.title, 'xlsx'),
    mediaType: MEDIA_TYPE,
    bytes: new Uint8Array(await blob.arrayBuffer()),
  };
}

function worksheet({ title, head, rows }: PlainTable): Worksheet<Blob> {
  const titles = head.map((value) => ({ ...textCell(value), fontWeight: 'bold' as const }));
  return {
    sheet: title.replace(NOT_IN_NAME, ' ').slice(0, LONGEST_NAME),
    data: [titles, ...rows.flatMap(linesOf).map((line) => line.map(cell))],
    columns: head.map((_, column) => ({ width: widthOf(rows, column) })),
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

function cell(value: CellValue): Cell {
  if (value === null) return null;
  return typeof value === 'number'
    ? { value, type: Number, alignVertical: 'top' }
    : textCell(value);
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

function widthOf(rows: PlainTable['rows'], column: number): number {
  const long = rows.some((row) => {
    const value = row[column];
    return typeof value === 'string' && value.length > 2 * NARROW;
  });
  return long ? WIDE : NARROW;
}
