import { alignSegments } from '../../../shared/align/alignSegments.ts';
import type { Bead } from '../../../shared/align/bead.ts';
import type { Analysis } from '../../../shared/analysis/analysis.ts';
import { mqmScore } from '../../../shared/drift/score.ts';
import { exportTmx } from '../../../shared/export/tmx.ts';
import type { Both } from '../../../shared/text/language.ts';
import { segmentLines } from '../../../shared/text/segmentLines.ts';
import { segmentText } from '../../../shared/text/segmentText.ts';
import type { SegmentedText } from '../../../shared/text/segmentedText.ts';
import { readLexicon } from '../../backend/lexicon.ts';
import { newPair } from '../../backend/newPair.ts';
import { EXIT, type ExitCode } from '../exitCodes.ts';
import { exportOptions } from '../exportOptions.ts';
import { readPair, type TextFile } from '../files.ts';
import { json } from '../json.ts';
import type { Terminal } from '../terminal.ts';

interface Options {
  readonly lines?: boolean;
  readonly format?: 'ladder' | 'json' | 'tmx';
}

/** Aligns the sentences (or lines) of two texts. */
export async function run(
  terminal: Terminal,
  files: readonly string[],
  options: Options,
): Promise<ExitCode> {
  const texts = await readPair(files, ['en', 'fr'], terminal);
  const cut = options.lines ? segmentLines : segmentText;
  const segmented = { en: cut(texts.en.text, 'en'), fr: cut(texts.fr.text, 'fr') };
  const beads = alignSegments(segmented.en, segmented.fr, readLexicon());
  terminal.out(
    {
      ladder: () => ladder(beads),
      json: () => json(beads),
      tmx: () => tmx(texts, segmented, beads, terminal),
    }[options.format ?? 'ladder'](),
  );
  return EXIT.fine;
}

/** A bead a line, English indices first: `[0, 1]:[0]`. */
function ladder(beads: readonly Bead[]): string {
  return beads.map(({ en, fr }) => `[${en.join(', ')}]:[${fr.join(', ')}]\n`).join('');
}

function tmx(
  texts: Both<TextFile>,
  { en, fr }: Both<SegmentedText>,
  beads: readonly Bead[],
  terminal: Terminal,
): string {
  const draft = { texts: [texts.en, texts.fr] as [TextFile, TextFile], title: texts.en.name };
  const pair = newPair({ ...draft, firstLanguage: 'en', sourceLanguage: 'en' });
  const alignment: Analysis = {
    blocks: { en: en.blocks, fr: fr.blocks },
    segments: { en: en.segments, fr: fr.segments },
    quotes: { en: [], fr: [] },
    beads,
    quoteLinks: [],
    findings: [],
    accepted: [],
    words: beads.map(() => []),
    meaning: [],
    score: mqmScore([], 0),
  };
  const { bytes } = exportTmx(pair, alignment, {
    ...exportOptions(terminal, false),
    quoteLinkScores: () => [],
  });
  return new TextDecoder().decode(bytes);
}
