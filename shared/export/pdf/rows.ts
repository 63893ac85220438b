import type { ContentTable, ContentText, TableCell } from 'pdfmake/interfaces.js';
import type { Language } from '../../text/language.ts';
import type { ExportOptions } from '../exportFile.ts';
import { SEVERITY_COLOURS } from '../palette.ts';
import type { Note } from '../sheet/notes.ts';
import type { Paragraph, Sheet, SheetRow } from '../sheet/sheet.ts';
import { columnTitles, missingText, noteWording } from '../sheet/wording.ts';
import { runsOf } from './runs.ts';
import { INNER_LAYOUT, PANEL, SOFT, wideTable } from './table.ts';

const NUMBER_WIDTH = 22;
/** At least so many letters stand on a line of a column, and so many lines on a page. */
const LETTERS = 28;
const LINES = 50;

/** The pair side by side, a bead a row, its findings shaded below its texts. */
export function rowsTable(sheet: Sheet, options: ExportOptions): ContentTable {
  const rows = sheet.rows.map((row) =>
    row.notes.length === 0 ? textRow(row, sheet, options) : rowWithNotes(row, sheet, options),
  );
  const breakRows = sheet.rows.some(({ en, fr, notes }) => {
    const explained = notes.map(
      ({ explanation, decision }) => explanation + (decision?.reason ?? ''),
    );
    const side = Math.max(linesAtMost(texts(en)), linesAtMost(texts(fr)));
    return side + linesAtMost(explained) > LINES;
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
  return [{ text: String(row.number), ...SOFT }, ...texts];
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

/**
 * Texts and findings as one row, since a page may end between two: a table of their own, whose columns
 * lie on those around it.
 */
function rowWithNotes(row: SheetRow, sheet: Sheet, options: ExportOptions): TableCell[] {
  const [number, ...texts] = textRow(row, sheet, options);
  const notes = row.notes.map((note) => noteText(note, sheet, options));
  const table: ContentTable = {
    table: {
      widths: ['*', '*'],
      body: [texts, [{ stack: notes, colSpan: 2, fillColor: PANEL, margin: [5, 3, 5, 3] }, {}]],
    },
    layout: INNER_LAYOUT,
  };
  return [number!, { ...table, colSpan: 2 }, {}];
}

function noteText(note: Note, sheet: Sheet, options: ExportOptions): ContentText {
  const { severity, stake, explanation, decision } = noteWording(note, sheet, options);
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
      ...(decision === null ? [] : [{ text: ` ${decision}`, color: SOFT.color }]),
    ],
  };
}
