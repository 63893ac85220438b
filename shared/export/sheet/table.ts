import type { Analysis } from '../../analysis/analysis.ts';
import type { DocumentPair } from '../../document/documentPair.ts';
import type { Language } from '../../text/language.ts';
import type { ExportOptions } from '../exportFile.ts';
import { handoverTable } from './handovers.ts';
import { makeSheet, type Sheet, type SheetRow } from './sheet.ts';
import {
  attributionLines,
  columnTitle,
  SEVERITY_SIGN,
  decisionLine,
  verdictLine,
} from './wording.ts';

/** What one cell holds; null for nothing. */
export type CellValue = string | number | null;

/** A table for spreadsheets: every value stands alone, without marks or colours. */
export interface PlainTable {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** A pair as tables: its beads, its quotations and, where they are asked for, findings and hand-overs. */
export function plainTables(
  pair: DocumentPair,
  analysis: Analysis,
  options: ExportOptions,
): [segments: PlainTable, ...others: PlainTable[]] {
  const sheet = makeSheet(pair, analysis, options);
  return [
    segmentTable(sheet, options),
    quotationTable(sheet, options),
    ...(options.findings ? [findingTable(sheet, options)] : []),
    ...(sheet.handovers.length > 0 ? [handoverTable(sheet, options)] : []),
  ];
}

function segmentTable(sheet: Sheet, options: ExportOptions): PlainTable {
  const t = (key: string) => options.translate({ key: `export:${key}` });
  return {
    title: t('segments'),
    head: [
      t('row'),
      ...sheet.columns.map((language) => columnTitle(sheet, language, options)),
      t('pairing'),
      t('confidence'),
      t('origin.title'),
      t('speaker'),
      ...(options.findings ? [t('findings')] : []),
    ],
    rows: sheet.rows.map((row) => [
      row.number,
      ...sheet.columns.map((language) => textOf(row, language)),
      `${row.bead.en.length}:${row.bead.fr.length}`,
      round(row.bead.confidence),
      t(`origin.${row.bead.origin}`),
      speakersOf(row, sheet.columns),
      ...(options.findings ? [notesOf(row, options)] : []),
    ]),
  };
}

function quotationTable(sheet: Sheet, options: ExportOptions): PlainTable {
  const t = (key: string) => options.translate({ key: `export:${key}` });
  return {
    title: t('quotations'),
    head: [
      t('speaker'),
      ...sheet.columns.map((language) => columnTitle(sheet, language, options)),
      t('attribution'),
      ...(options.findings ? [t('verdict.title')] : []),
    ],
    rows: sheet.quotations.map((quotation) => {
      const [name, ...how] = attributionLines(quotation, sheet.columns, options);
      const words = sheet.columns.map((language) => quotation.words[language]);
      const verdict = options.findings ? [verdictLine(quotation, options)] : [];
      return [name, ...words, how.join(' · '), ...verdict];
    }),
  };
}

function findingTable(sheet: Sheet, options: ExportOptions): PlainTable {
  const t = (key: string) => options.translate({ key: `export:${key}` });
  return {
    title: t('findings'),
    head: [
      t('row'),
      t('severity.title'),
      ...sheet.columns.map((language) => columnTitle(sheet, language, options)),
      t('explanation'),
      t('decision.title'),
    ],
    rows: sheet.notes.map((note) => [
      note.finding.bead + 1,
      t(`severity.${note.severity}`),
      ...sheet.columns.map((language) => note[language]),
      note.explanation,
      decisionLine(note, options),
    ]),
  };
}

function textOf(row: SheetRow, language: Language): string | null {
  const paragraphs = row[language].map(({ runs }) => runs.map(({ text }) => text).join(''));
  return paragraphs.length === 0 ? null : paragraphs.join('\n');
}

/** Whoever is quoted in the row, each once. */
function speakersOf(row: SheetRow, columns: Sheet['columns']): string | null {
  const names = columns
    .flatMap((language) => row[language])
    .flatMap(({ runs }) => runs.flatMap(({ quoted }) => quoted?.speaker?.name ?? []));
  return names.length === 0 ? null : [...new Set(names)].join(', ');
}

function notesOf(row: SheetRow, { translate }: ExportOptions): string | null {
  if (row.notes.length === 0) return null;
  return row.notes
    .map(({ severity, explanation }) => {
      const name = translate({ key: `export:severity.${severity}` });
      return `${SEVERITY_SIGN[severity]} ${name} · ${explanation}`;
    })
    .join('\n');
}

function round(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}
