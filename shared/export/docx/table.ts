import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx';
import { legalText } from '../legalText.ts';

/** Width of the text on an A4 page with our margins, in twips (twentieths of a point). */
export const TEXT_WIDTH = 10_206;
export const PANEL = 'f6f5f2';
/** The small sans face of labels and headings. */
export const LABEL: IRunOptions = { font: 'Arial', size: 17 };
export const STRONG_LABEL: IRunOptions = { ...LABEL, bold: true };
export const SOFT_LABEL: IRunOptions = { ...LABEL, color: '5c5a55' };
const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'dcd8d1' };
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const BORDERS = {
  top: LINE,
  bottom: LINE,
  left: NO_LINE,
  right: NO_LINE,
  insideHorizontal: LINE,
  insideVertical: NO_LINE,
};

/** A table as wide as the text, its first row repeated on every page. */
export function wideTable(
  columnWidths: readonly number[],
  titles: readonly string[],
  rows: readonly TableRow[],
): Table {
  const head = titles.map((title) => {
    const run = new TextRun({ ...STRONG_LABEL, text: legalText(title) });
    return cell([new Paragraph({ children: [run] })], { shaded: true });
  });
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    rows: [new TableRow({ tableHeader: true, cantSplit: true, children: head }), ...rows],
  });
}

export function cell(
  children: readonly Paragraph[],
  { shaded = false, columnSpan = 1 }: { shaded?: boolean; columnSpan?: number } = {},
): TableCell {
  return new TableCell({
    children,
    columnSpan,
    margins: { top: 70, bottom: 70, left: 110, right: 110 },
    ...(shaded ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: PANEL } } : {}),
  });
}

/** A paragraph of labels and headings, in the small sans face. */
export function plainParagraph(
  children: readonly (TextRun | string)[],
  options: IParagraphOptions = {},
): Paragraph {
  const runs = children.map((child) =>
    typeof child === 'string' ? new TextRun({ ...SOFT_LABEL, text: legalText(child) }) : child,
  );
  return new Paragraph({ ...options, children: runs });
}
