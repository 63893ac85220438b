import { atLeast, type Severity } from '../../../shared/drift/severity.ts';
import { report } from '../../../shared/export/json.ts';
import { say } from '../../../shared/locales/i18n.ts';
import type { Language } from '../../../shared/text/language.ts';
import type { Message } from '../../../shared/text/message.ts';
import { analysePair } from '../engine.ts';
import { EXIT, type ExitCode } from '../exitCodes.ts';
import { readDocumentPair } from '../files.ts';
import { readHouse, type HouseOptions } from '../houseOptions.ts';
import { json } from '../json.ts';
import { pairReport } from '../report/pairReport.ts';
import type { Terminal } from '../terminal.ts';

interface Options extends HouseOptions {
  readonly format?: 'text' | 'json';
  readonly failOn?: Severity;
  readonly source?: Language;
}

export async function run(
  terminal: Terminal,
  files: readonly string[],
  options: Options,
): Promise<ExitCode> {
  const house = readHouse(options);
  const pair = await readDocumentPair(files, options.source ?? 'en', terminal);
  const { analysis, quoteLinkScores } = analysePair(pair, house);
  const translate = (message: Message): string => say(terminal.i18n, message);
  terminal.out(
    options.format === 'json'
      ? json(report(pair, analysis, { findings: true, translate, quoteLinkScores }))
      : pairReport(pair, analysis, terminal),
  );
  const { failOn } = options;
  const bad = failOn && analysis.findings.some(({ severity }) => atLeast(severity, failOn));
  return bad ? EXIT.findings : EXIT.fine;
}
