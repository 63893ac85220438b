import { z } from 'zod';
import { failed } from '../../../shared/contract/failure.ts';
import { analysePassage } from '../../../shared/analysis/analysePassage.ts';
import type { Span } from '../../../shared/text/span.ts';
import { readLexicon } from '../../backend/lexicon.ts';
import { readText } from '../../backend/text/read.ts';
import { EXIT, type ExitCode } from '../exitCodes.ts';
import { readBytes } from '../files.ts';
import { readHouse, type HouseOptions } from '../houseOptions.ts';
import type { Terminal } from '../terminal.ts';

const rowSchema = z.object({
  id: z.union([z.string(), z.number()]),
  en: z.string(),
  fr: z.string(),
});

/** Judges each line of a JSONL file, `{id, en, fr}`, by itself; answers line by line, in order. */
export function run(terminal: Terminal, files: readonly string[], options: HouseOptions): ExitCode {
  const house = readHouse(options);
  const lexicon = readLexicon();
  const lines = readText(files[0]!, readBytes(files[0]!)).text.split('\n');
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const { id, en, fr } = parseRow(line, index + 1);
    const { score, findings } = analysePassage({ en, fr }, { lexicon }, undefined, house);
    const rows = findings.map(({ category, kind, severity, confidence, ...spans }) => ({
      category,
      kind,
      severity,
      confidence,
      en: offsets(spans.en),
      fr: offsets(spans.fr),
    }));
    terminal.out(`${JSON.stringify({ id, score, findings: rows })}\n`);
  }
  return EXIT.fine;
}

function parseRow(line: string, number: number): z.infer<typeof rowSchema> {
  const bad = () => failed('bad-request', { context: 'row', line: number });
  try {
    const row = rowSchema.safeParse(JSON.parse(line));
    if (row.success) return row.data;
  } catch {
    throw bad();
  }
  throw bad();
}

function offsets(span: Span | null): [number, number] | null {
  return span && [span.start, span.end];
}
