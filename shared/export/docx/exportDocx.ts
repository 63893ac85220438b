import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type FileChild,
} from 'docx';
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
import { LABEL, plainParagraph, SOFT_LABEL } from './table.ts';

const A4 = { width: 11_906, height: 16_838 };
const MARGIN = 850;
const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Word document: the pair in a table of two columns, quotations and findings marked, on A4. */
export async function exportDocx(
  pair: DocumentPair,
  analysis: Analysis,
  options: ExportOptions,
): Promise<ExportedFile> {
  const sheet = makeSheet(pair, analysis, options);
  const title = legalText(pair.title);
  const document = new Document({
    title,
    creator: 'Verbatim',
    lastModifiedBy: 'Verbatim',
    description: madeLine(options),
    styles: {
      default: {
        document: {
          run: {
            font: 'Georgia',
            size: 20,
            language: { value: options.language === 'en' ? 'en-US' : 'fr-FR' },
          },
          paragraph: { spacing: { line: 276 } },
        },
        title: {
          run: { font: 'Arial', size: 34, bold: true },
          paragraph: { spacing: { after: 60 } },
        },
        heading1: {
          run: { font: 'Arial', size: 22, bold: true },
          paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
        },
      },
    },
    sections: [
      {
        properties: {
          // The first page has the title itself.
          titlePage: true,
          page: {
            size: A4,
            margin: {
              top: 1000,
              bottom: 1000,
              left: MARGIN,
              right: MARGIN,
              header: 500,
              footer: 500,
            },
          },
        },
        headers: { default: new Header({ children: [plainParagraph([title])] }) },
        footers: {
          default: new Footer({ children: [pageNumbers()] }),
          first: new Footer({ children: [pageNumbers()] }),
        },
        children: [
          ...opening(pair, analysis, sheet, options),
          rowsTable(sheet, options),
          ...quotations(sheet, options),
          ...handovers(sheet, options),
        ],
      },
    ],
  });
  return {
    name: fileName(pair.title, 'docx'),
    mediaType: MEDIA_TYPE,
    bytes: await Packer.pack(document, 'uint8array'),
  };
}

function opening(
  pair: DocumentPair,
  analysis: Analysis,
  sheet: Sheet,
  options: ExportOptions,
): Paragraph[] {
  const legend = sheet.speakers.flatMap((speaker) => [
    labelRun(speaker, true),
    new TextRun({ ...LABEL, text: legalText(`\u00a0${unbroken(speaker.name)}    `) }),
  ]);
  const labels = ['quoted', 'reported'].map((label) =>
    options.translate({ key: `export:legend.${label}` }),
  );
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(legalText(pair.title))] }),
    plainParagraph([madeLine(options)]),
    plainParagraph([summary(pair, analysis, sheet, options).join('  ·  ')], {
      spacing: { after: 160 },
    }),
    ...(legend.length > 0
      ? [new Paragraph({ children: legend }), plainParagraph([labels.join(' · ')])]
      : []),
    plainParagraph([]),
  ];
}

function quotations(sheet: Sheet, options: ExportOptions): FileChild[] {
  if (sheet.quotations.length === 0) return [];
  return [
    sectionHeading(options.translate({ key: 'export:quotations' })),
    quotationsTable(sheet, options),
  ];
}

function handovers(sheet: Sheet, options: ExportOptions): FileChild[] {
  if (sheet.handovers.length === 0) return [];
  const table = handoverTable(sheet, options);
  return [sectionHeading(table.title), handoversTable(table)];
}

function sectionHeading(text: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(text)] });
}

function pageNumbers(): Paragraph {
  const number = new TextRun({
    ...SOFT_LABEL,
    children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
  });
  return new Paragraph({ alignment: AlignmentType.RIGHT, children: [number] });
}

function unbroken(name: string): string {
  return name.replaceAll(' ', '\u00a0');
}
