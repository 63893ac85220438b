import { alignSegments } from '../../../shared/align/alignSegments.ts';
import type { Bead } from '../../../shared/align/bead.ts';
import type { Language } from '../../../shared/text/language.ts';
import { segmentLines } from '../../../shared/text/segmentLines.ts';
import { segmentText } from '../../../shared/text/segmentText.ts';
import { readLexicon } from '../../backend/lexicon.ts';
import { EXIT, type ExitCode } from '../exitCodes.ts';
import { readPair } from '../files.ts';
import { json } from '../json.ts';
import type { Terminal } from '../terminal.ts';

interface Options {
  readonly lines?: boolean;
  readonly format?: 'ladder' | 'json' | 'tmx';
}

export function run(terminal: Terminal, files: readonly string[], options: Options): ExitCode {
  const texts = readPair(files, ['en', 'fr'], terminal);
  const cut = (language: Language) =>
    options.lines
      ? segmentLines(texts[language].text, language)
      : segmentText(texts[language].text, language);
  const beads = alignSegments(cut('en'), cut('fr'), readLexicon());
  terminal.out(options.format === 'json' ? json(beads) : ladder(beads));
  return EXIT.fine;
}

/** A bead a line, English indices first: `[0, 1]:[0]`. */
export function ladder(beads: readonly Bead[]): string {
  return beads.map(({ en, fr }) => `[${en.join(', ')}]:[${fr.join(', ')}]\n`).join('');
}
