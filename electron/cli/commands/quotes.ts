import { reportQuotation } from '../../../shared/export/json.ts';
import { findQuotations } from '../../../shared/quotes/findQuotations.ts';
import type { Language } from '../../../shared/text/language.ts';
import { segmentText } from '../../../shared/text/segmentText.ts';
import { EXIT, type ExitCode } from '../exitCodes.ts';
import { readTextFile } from '../files.ts';
import { json } from '../json.ts';
import type { Terminal } from '../terminal.ts';

export async function run(
  terminal: Terminal,
  files: readonly string[],
  options: { readonly lang?: Language },
): Promise<ExitCode> {
  const { text } = await readTextFile(files[0]!);
  const quotations = findQuotations(segmentText(text, options.lang!));
  terminal.out(json(quotations.map((quotation) => reportQuotation(text, quotation))));
  return EXIT.fine;
}
