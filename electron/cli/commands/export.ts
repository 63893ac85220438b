import type { ExportFormat } from '../../../shared/contract/contract.ts';
import { EXPORT_FORMATS } from '../../../shared/export/exportFormats.ts';
import { say } from '../../../shared/locales/i18n.ts';
import type { Language } from '../../../shared/text/language.ts';
import { analysePair } from '../engine.ts';
import { EXIT, type ExitCode } from '../exitCodes.ts';
import { readDocumentPair, writeBytes } from '../files.ts';
import type { Terminal } from '../terminal.ts';
import { version } from '../version.ts';

interface Options {
  readonly to?: ExportFormat;
  readonly output?: string;
  readonly source?: Language;
  readonly findings?: boolean;
}

/** Writes the aligned pair to a file; headings and explanations are in the interface's language. */
export async function run(
  terminal: Terminal,
  files: readonly string[],
  { to, output, source = 'en', findings = true }: Options,
): Promise<ExitCode> {
  const pair = readDocumentPair(files, source, terminal);
  const { bytes } = await EXPORT_FORMATS[to!](pair, analysePair(pair), {
    findings,
    language: terminal.i18n.language as Language,
    translate: (message) => say(terminal.i18n, message),
    at: new Date().toISOString(),
    version: version(),
  });
  writeBytes(output!, bytes);
  terminal.note(terminal.i18n.t('cli:written', { file: output! }));
  return EXIT.fine;
}
