import { Paragraph, TableRow, TextRun, type IRunOptions, type Table } from 'docx';
import type { BlockKind } from '../../text/block.ts';
import type { Language } from '../../text/language.ts';
import type { ExportOptions } from '../exportFile.ts';
import { SEVERITY_COLOURS } from '../palette.ts';
import type { Note } from '../sheet/notes.ts';
import type { Sheet, SheetRow } from '../sheet/sheet.ts';
import { columnTitles, missingText, noteWording } from '../sheet/wording.ts';
import { runsOf } from './runs.ts';
import { cell, LABEL, plainParagraph, TEXT_WIDTH, wideTable } from './table.ts';

const NUMBER_WIDTH = 620;
const COLUMN_WIDTH = (TEXT_WIDTH - NUMBER_WIDTH) / 2;

const STYLE_OF_KIND: Record<BlockKind, IRunOptions> = {
  paragraph: {},
  'list-item': {},
  heading: { bold: true, size: 24 },
  crosshead: { bold: true, font: 'Arial', size: 18 },
};

/** The pair side by side, a bead a row, its findings in a shaded row below it. */
export function rowsTable(sheet: Sheet, options: ExportOptions): Table {
  const rows = sheet.rows.flatMap((row) => [
    textRow(row, sheet, options),
    ...(row.notes.length > 0 ? [notesRow(row, sheet, options)] : []),
  ]);
  return wideTable([NUMBER_WIDTH, COLUMN_WIDTH, COLUMN_WIDTH], columnTitles(sheet, options), rows);
}

function textRow(row: SheetRow, sheet: Sheet, options: ExportOptions): TableRow {
  // Keeps a row with its findings on one page.
  // A heading, likewise, stays with what it stands over.
  const keepNext = row.notes.length > 0 || isHeading(row);
  const texts = sheet.columns.map((language) => cell(paragraphs(row, language, keepNext, options)));
  return new TableRow({
    cantSplit: true,
    children: [cell([plainParagraph([String(row.number)], { keepNext })]), ...texts],
  });
}

function isHeading(row: SheetRow): boolean {
  return [...row.en, ...row.fr].every(({ kind }) => kind === 'heading' || kind === 'crosshead');
}

function paragraphs(
  row: SheetRow,
  language: Language,
  keepNext: boolean,
  options: ExportOptions,
): Paragraph[] {
  if (row[language].length === 0) {
    return [plainParagraph([missingText(row, language, options)], { keepNext })];
  }
  return row[language].map(
    ({ kind, runs }) =>
      new Paragraph({
        keepNext,
        ...(kind === 'list-item' ? { bullet: { level: 0 } } : {}),
        children: runsOf(runs, language, STYLE_OF_KIND[kind]),
      }),
  );
}

function notesRow(row: SheetRow, sheet: Sheet, options: ExportOptions): TableRow {
  const notes = row.notes.map((note) => noteParagraph(note, sheet, options));
  return new TableRow({
    cantSplit: true,
    children: [
      cell([plainParagraph([])], { shaded: true }),
      cell(notes, { shaded: true, columnSpan: 2 }),
    ],
  });
}

function noteParagraph(note: Note, sheet: Sheet, options: ExportOptions): Paragraph {
  const { severity, stake, explanation, decision } = noteWording(note, sheet, options);
  const run = (text: string, style: IRunOptions = {}) => new TextRun({ ...LABEL, ...style, text });
  return new Paragraph({
    spacing: { before: 20, after: 40 },
    indent: { left: 340, hanging: 340 },
    children: [
      run(`${note.number}  `, { color: '5c5a55' }),
      run(`${severity}  `, {
        bold: true,
        color: SEVERITY_COLOURS[note.severity].ink,
      }),
      run(stake, { bold: true }),
      run(` · ${explanation}`),
      ...(decision === null ? [] : [run(` ${decision}`, { italics: true, color: '5c5a55' })]),
    ],
  });
}
