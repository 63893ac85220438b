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
  const rows = segmentText(text, options.lang!).segments.map(({ start, end, block }) => ({
    start,
    end,
    text: text.slice(start, end),
    block,
  }));
  terminal.out(json(rows));
  return EXIT.fine;
}
