import { exportCsv } from './csv.ts';
import { exportDocx } from './docx/exportDocx.ts';
import type { Exporter } from './exportFile.ts';
import { exportHtml } from './html/exportHtml.ts';
import { exportJson } from './json.ts';
import { exportPdf } from './pdf/exportPdf.ts';
import { exportTmx } from './tmx.ts';
import { exportXliff } from './xliff.ts';
import { exportXlsx } from './xlsx.ts';

/** Every format that a pair can be exported in, by its name. */
export const EXPORT_FORMATS = {
  docx: exportDocx,
  pdf: exportPdf,
  html: exportHtml,
  xlsx: exportXlsx,
  csv: exportCsv,
  tmx: exportTmx,
  xliff: exportXliff,
  json: exportJson,
} as const satisfies Record<string, Exporter>;

export type ExportFormatId = keyof typeof EXPORT_FORMATS;
