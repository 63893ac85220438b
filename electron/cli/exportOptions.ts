import type { ExportOptions } from '../../shared/export/exportFile.ts';
import { say } from '../../shared/locales/i18n.ts';
import type { Language } from '../../shared/text/language.ts';
import { readFont } from '../backend/font.ts';
import type { Terminal } from './terminal.ts';
import { version } from './version.ts';

/** How the command line exports, whatever it exports: in the language that it speaks. */
export function exportOptions(
  { i18n }: Terminal,
  findings: boolean,
): Omit<ExportOptions, 'quoteLinkScores'> {
  return {
    findings,
    language: i18n.language as Language,
    translate: (message) => say(i18n, message),
    font: readFont,
    at: new Date().toISOString(),
    version: version(),
  };
}
