import type { ExportFormat } from '../../../shared/contract/exportFormat.ts';
import { EXPORT_FORMATS } from '../../../shared/export/exportFormats.ts';
import type { Language } from '../../../shared/text/language.ts';
import { analysePair } from '../engine.ts';
import { EXIT, type ExitCode } from '../exitCodes.ts';
import { exportOptions } from '../exportOptions.ts';
import { readDocumentPair, writeBytes } from '../files.ts';
import { readHouse, type HouseOptions } from '../houseOptions.ts';
import type { Terminal } from '../terminal.ts';

interface Options extends HouseOptions {
  readonly to?: ExportFormat;
  readonly output?: string;
  readonly source?: Language;
  readonly findings?: boolean;
}

/** Writes the aligned pair to a file; headings and explanations are in the interface's language. */
export async function run(
  terminal: Terminal,
  files: readonly string[],
  { to, output, source = 'en', findings = true, ...rules }: Options,
): Promise<ExitCode> {
  const house = readHouse(rules);
  const pair = await readDocumentPair(files, source, terminal);
  const { analysis, quoteLinkScores } = analysePair(pair, house);
  const options = { ...exportOptions(terminal, findings), quoteLinkScores };
  const { bytes } = await EXPORT_FORMATS[to!](pair, analysis, options);
  writeBytes(output!, bytes);
  terminal.note(terminal.i18n.t('cli:written', { file: output! }));
  return EXIT.fine;
}
