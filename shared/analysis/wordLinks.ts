import type { Bead } from '../align/bead.ts';
import { beadSentences } from '../align/beadSentences.ts';
import type { WordLink } from '../align/wordLink.ts';
import { alignWords } from '../align/words/alignWords.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Checkpoint } from '../text/checkpoint.ts';
import type { Both } from '../text/language.ts';
import type { SegmentedText } from '../text/segmentedText.ts';
import type { Token } from '../text/token.ts';
import type { AnalysisMemo } from './memo.ts';

/** The word links of each bead, in the beads' order; beads that keep their sentences keep their links. */
export function linkWords(
  texts: Both<SegmentedText>,
  beads: readonly Bead[],
  lexicon: Lexicon,
  memo: AnalysisMemo['words'],
  checkpoint: Checkpoint,
): (readonly WordLink[])[] {
  return beads.map((bead, index) => {
    checkpoint(index, beads.length);
    return memo.getOrAdd(beadSentences(texts, bead), () =>
      alignWords(beadTokens(texts.en, bead.en), beadTokens(texts.fr, bead.fr), lexicon),
    );
  });
}

function beadTokens(text: SegmentedText, segments: readonly number[]): readonly Token[] {
  return segments.length === 1
    ? text.tokens[segments[0]!]!
    : segments.flatMap((segment) => text.tokens[segment]!);
}
