import { Paragraph, TableRow, TextRun, type Table } from 'docx';
import type { Language } from '../../text/language.ts';
import type { ExportOptions } from '../exportFile.ts';
import { legalText } from '../legalText.ts';
import { speakerColour, verdictColour } from '../palette.ts';
import type { SheetQuotation } from '../sheet/quotations.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { attributionLines, columnTitle, verdictLine } from '../sheet/wording.ts';
import { textRun } from './runs.ts';
import { cell, LABEL, plainParagraph, STRONG_LABEL, TEXT_WIDTH, wideTable } from './table.ts';

const SPEAKER_WIDTH = 2400;
const COLUMN_WIDTH = (TEXT_WIDTH - SPEAKER_WIDTH) / 2;

/** Every quotation with who said it and how, in both wordings. */
export function quotationsTable(sheet: Sheet, options: ExportOptions): Table {
  const titles = [
    options.translate({ key: 'export:speaker' }),
    ...sheet.columns.map((language) => columnTitle(sheet, language, options)),
  ];
  const rows = sheet.quotations.map((quotation) => quotationRow(quotation, sheet, options));
  return wideTable([SPEAKER_WIDTH, COLUMN_WIDTH, COLUMN_WIDTH], titles, rows);
}

function quotationRow(quotation: SheetQuotation, sheet: Sheet, options: ExportOptions): TableRow {
  const [name, ...how] = attributionLines(quotation, sheet.columns, options);
  const { ink } = speakerColour(quotation.speaker);
  const who = new TextRun({ ...STRONG_LABEL, color: ink, text: legalText(name) });
  return new TableRow({
    cantSplit: true,
    children: [
      cell([
        new Paragraph({ children: [who] }),
        ...how.map((line) => plainParagraph([line])),
        ...verdict(quotation, options),
      ]),
      ...sheet.columns.map((language) => cell([wording(quotation, language, options)])),
    ],
  });
}

/** The desk's verdict, in the colour that says at a glance which it is. */
function verdict(quotation: SheetQuotation, options: ExportOptions): Paragraph[] {
  const line = verdictLine(quotation, options);
  if (line === null) return [];
  const run = new TextRun({ ...LABEL, color: verdictColour(quotation).ink, text: legalText(line) });
  return [new Paragraph({ spacing: { before: 40 }, children: [run] })];
}

function wording(
  { words }: SheetQuotation,
  language: Language,
  { translate }: ExportOptions,
): Paragraph {
  const text = words[language];
  if (text === null) return plainParagraph([translate({ key: `export:missing.${language}` })]);
  return new Paragraph({ children: [textRun(text, language)] });
}
