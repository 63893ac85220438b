import { exportDocx } from './docx/exportDocx.ts';
import type { Exporter } from './exportFile.ts';
import { exportHtml } from './html/exportHtml.ts';
import { exportJson } from './json.ts';
import { exportTmx } from './tmx.ts';

/** Every format that a pair can be exported in, by its file extension. */
export const EXPORT_FORMATS = {
  docx: exportDocx,
  html: exportHtml,
  tmx: exportTmx,
  json: exportJson,
} as const satisfies Record<string, Exporter>;

export type ExportFormatId = keyof typeof EXPORT_FORMATS;
