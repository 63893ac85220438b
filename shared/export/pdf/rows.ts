import type { ContentTable, ContentText, TableCell } from 'pdfmake/interfaces.js';
import type { Language } from '../../text/language.ts';
import type { ExportOptions } from '../exportFile.ts';
import { SEVERITY_COLOURS } from '../palette.ts';
import type { Note } from '../sheet/notes.ts';
import type { Paragraph, Sheet, SheetRow } from '../sheet/sheet.ts';
import { columnTitles, missingText, noteWording } from '../sheet/wording.ts';
import { runsOf } from './runs.ts';
import { PANEL, SOFT, wideTable } from './table.ts';

const NUMBER_WIDTH = 22;
/** At least so many letters stand on a line of a column, and so many lines on a page. */
const LETTERS = 28;
const LINES = 50;

/** The pair side by side, a bead a row, its findings in a shaded row below it. */
export function rowsTable(sheet: Sheet, options: ExportOptions): ContentTable {
  const rows = sheet.rows.flatMap((row) => [
    textRow(row, sheet, options),
    ...(row.notes.length > 0 ? [notesRow(row, sheet, options)] : []),
  ]);
  const breakRows = sheet.rows.some(({ en, fr, notes }) => {
    const explained = notes.map(({ explanation, reason }) => explanation + (reason ?? ''));
    return [texts(en), texts(fr), explained].some((parts) => linesAtMost(parts) > LINES);
  });
  return wideTable([NUMBER_WIDTH, '*', '*'], columnTitles(sheet, options), rows, { breakRows });
}

function texts(paragraphs: readonly Paragraph[]): string[] {
  return paragraphs.map(({ runs }) => runs.map(({ text }) => text).join(''));
}

function linesAtMost(parts: readonly string[]): number {
  const lines = parts.flatMap((part) => part.split(/[\n\r\v\f\u2028\u2029]/u));
  return lines.reduce((sum, { length }) => sum + 1 + Math.floor(length / LETTERS), 0);
}

function textRow(row: SheetRow, sheet: Sheet, options: ExportOptions): TableCell[] {
  const texts = sheet.columns.map((language) => cell(row, language, options));
  return [{ text: String(row.number), ...SOFT, alignment: 'right' }, ...texts];
}

function cell(row: SheetRow, language: Language, options: ExportOptions): TableCell {
  if (row[language].length === 0) return { text: missingText(row, language, options), ...SOFT };
  return {
    stack: row[language].map(({ kind, runs }): ContentText => {
      const bullet = kind === 'list-item' ? [{ text: '•\u00a0' }] : [];
      const bold = kind === 'heading' || kind === 'crosshead';
      return { text: [...bullet, ...runsOf(runs)], bold };
    }),
  };
}

function notesRow(row: SheetRow, sheet: Sheet, options: ExportOptions): TableCell[] {
  const notes = row.notes.map((note) => noteText(note, sheet, options));
  return [{ text: '', fillColor: PANEL }, { stack: notes, colSpan: 2, fillColor: PANEL }, {}];
}

function noteText(note: Note, sheet: Sheet, options: ExportOptions): ContentText {
  const { severity, stake, explanation, verdict } = noteWording(note, sheet, options);
  return {
    fontSize: 8,
    text: [
      { text: `${note.number}  `, color: SOFT.color },
      {
        text: `${severity}  `,
        bold: true,
        color: `#${SEVERITY_COLOURS[note.severity].ink}`,
      },
      { text: stake, bold: true },
      ` · ${explanation}`,
      ...(verdict === null ? [] : [{ text: ` ${verdict}`, color: SOFT.color }]),
    ],
  };
}
