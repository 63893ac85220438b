import pdfmake from 'pdfmake';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { Analysis } from '../../analysis/analysis.ts';
import type { DocumentPair } from '../../document/documentPair.ts';
import type { ExportedFile, ExportOptions } from '../exportFile.ts';
import { fileName } from '../fileName.ts';
import { legalText } from '../legalText.ts';
import { handoverTable } from '../sheet/handovers.ts';
import { makeSheet, type Sheet } from '../sheet/sheet.ts';
import { madeLine, summary } from '../sheet/wording.ts';
import { handoversTable } from './handovers.ts';
import { quotationsTable } from './quotations.ts';
import { rowsTable } from './rows.ts';
import { labelRun } from './runs.ts';
import { SOFT } from './table.ts';

const FONT = 'DejaVu';
/** Points: A4's edges. */
const MARGINS: [number, number, number, number] = [40, 46, 40, 50];

/** PDF, A4: the pair side by side with quotations and findings marked, then the quotations. */
export async function exportPdf(
  pair: DocumentPair,
  analysis: Analysis,
  options: ExportOptions,
): Promise<ExportedFile> {
  const sheet = makeSheet(pair, analysis, options);
  const bytes = await print(definition(pair, analysis, sheet, options), options);
  return { name: fileName(pair.title, 'pdf'), mediaType: 'application/pdf', bytes };
}

/** pdfmake reads fonts from files of its own, in memory; its types leave them out. */
interface WithFiles {
  readonly virtualfs: { writeFileSync(name: string, bytes: Uint8Array): void };
}

async function print(document: TDocumentDefinitions, options: ExportOptions): Promise<Uint8Array> {
  const { virtualfs } = pdfmake as unknown as WithFiles;
  for (const weight of ['regular', 'bold'] as const) {
    virtualfs.writeFileSync(weight, options.font(weight));
  }
  pdfmake.setFonts({
    [FONT]: { normal: 'regular', bold: 'bold', italics: 'regular', bolditalics: 'bold' },
  });
  // Nothing else is read from anywhere while a document is laid out.
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
  return new Uint8Array(await pdfmake.createPdf(document).getBuffer());
}

function definition(
  pair: DocumentPair,
  analysis: Analysis,
  sheet: Sheet,
  options: ExportOptions,
): TDocumentDefinitions {
  const title = legalText(pair.title);
  return {
    info: {
      title,
      creator: `Verbatim ${options.version}`,
      producer: `Verbatim ${options.version}`,
      creationDate: new Date(options.at),
    },
    version: '1.7',
    language: options.language,
    displayTitle: true,
    pageSize: 'A4',
    pageMargins: MARGINS,
    defaultStyle: { font: FONT, fontSize: 9, lineHeight: 1.25 },
    footer: (page, pages) => ({
      columns: [
        { text: title, ...SOFT, noWrap: true },
        { text: `${page} / ${pages}`, ...SOFT, alignment: 'right', width: 60 },
      ],
      margin: [MARGINS[0], 18, MARGINS[2], 0],
    }),
    content: [
      { text: title, fontSize: 17, bold: true, lineHeight: 1.1 },
      { text: madeLine(options), ...SOFT, margin: [0, 3, 0, 0] },
      { text: summary(pair, analysis, sheet, options).join('  ·  '), ...SOFT },
      ...legend(sheet, options),
      { ...rowsTable(sheet, options), margin: [0, 12, 0, 0] },
      ...quotations(sheet, options),
      ...handovers(sheet, options),
    ],
  };
}

function legend(sheet: Sheet, { translate }: ExportOptions): Content[] {
  if (sheet.speakers.length === 0) return [];
  const speakers = sheet.speakers.flatMap((speaker) => [
    labelRun(speaker, true),
    { text: `\u00a0${legalText(speaker.name).replaceAll(' ', '\u00a0')}    ` },
  ]);
  const labels = ['quoted', 'reported'].map((label) =>
    translate({ key: `export:legend.${label}` }),
  );
  return [
    { text: speakers, margin: [0, 8, 0, 2] },
    { text: labels.join(' · '), ...SOFT },
  ];
}

function quotations(sheet: Sheet, options: ExportOptions): Content[] {
  if (sheet.quotations.length === 0) return [];
  return [
    sectionHeading(options.translate({ key: 'export:quotations' })),
    quotationsTable(sheet, options),
  ];
}

function handovers(sheet: Sheet, options: ExportOptions): Content[] {
  if (sheet.handovers.length === 0) return [];
  const table = handoverTable(sheet, options);
  return [sectionHeading(table.title), handoversTable(table)];
}

function sectionHeading(text: string): Content {
  return { text, fontSize: 12, bold: true, margin: [0, 18, 0, 6], headlineLevel: 1 };
}
