import type { ContentTable, ContentText, TableCell } from 'pdfmake/interfaces.js';
import type { ExportOptions } from '../exportFile.ts';
import { legalText } from '../legalText.ts';
import { speakerColour, verdictColour } from '../palette.ts';
import type { SheetQuotation } from '../sheet/quotations.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { attributionLines, columnTitle, verdictLine } from '../sheet/wording.ts';
import { SOFT, wideTable } from './table.ts';

const SPEAKER_WIDTH = 110;

/** Every quotation with who said it and how, in both wordings. */
export function quotationsTable(sheet: Sheet, options: ExportOptions): ContentTable {
  const titles = [
    options.translate({ key: 'export:speaker' }),
    ...sheet.columns.map((language) => columnTitle(sheet, language, options)),
  ];
  const rows = sheet.quotations.map((quotation) => quotationRow(quotation, sheet, options));
  return wideTable([SPEAKER_WIDTH, '*', '*'], titles, rows, { breakRows: true });
}

function quotationRow(
  quotation: SheetQuotation,
  sheet: Sheet,
  options: ExportOptions,
): TableCell[] {
  const [name, ...how] = attributionLines(quotation, sheet.columns, options);
  const { ink } = speakerColour(quotation.speaker);
  return [
    {
      stack: [
        { text: legalText(name), bold: true, color: `#${ink}` },
        ...how.map((line) => ({ text: legalText(line), ...SOFT })),
        ...verdict(quotation, options),
      ],
    },
    ...sheet.columns.map((language): TableCell => {
      const words = quotation.words[language];
      return words === null
        ? { text: options.translate({ key: `export:missing.${language}` }), ...SOFT }
        : { text: legalText(words) };
    }),
  ];
}

/** The desk's verdict, in the colour that says at a glance which it is. */
function verdict(quotation: SheetQuotation, options: ExportOptions): ContentText[] {
  const line = verdictLine(quotation, options);
  if (line === null) return [];
  return [{ text: legalText(line), ...SOFT, color: `#${verdictColour(quotation).ink}` }];
}
