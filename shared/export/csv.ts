import { strToU8 } from 'fflate';
import Papa from 'papaparse';
import type { Analysis } from '../analysis/analysis.ts';
import type { DocumentPair } from '../document/documentPair.ts';
import type { ExportedFile, ExportOptions } from './exportFile.ts';
import { fileName } from './fileName.ts';
import { plainTables } from './sheet/table.ts';

/** Without it, spreadsheets take UTF-8 for the system's old encoding. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Comma-separated values (RFC 4180) in UTF-8, a bead a row. What a spreadsheet would run as a formula
 * gets an apostrophe in front (OWASP, "CSV injection"); everything else stands as it is in the texts.
 */
export function exportCsv(
  pair: DocumentPair,
  analysis: Analysis,
  options: ExportOptions,
): ExportedFile {
  const [{ head, rows }] = plainTables(pair, analysis, options);
  const csv = Papa.unparse([head, ...rows] as unknown[][], {
    escapeFormulae: /^[=+\-@\t\r\n＝＋－＠]/u,
    newline: '\r\n',
  });
  return {
    name: fileName(pair.title, 'csv'),
    mediaType: 'text/csv',
    // A lone surrogate has no UTF-8: the reader sees U+FFFD where it stood.
    bytes: strToU8(`${BYTE_ORDER_MARK}${csv.toWellFormed()}\r\n`),
  };
}
