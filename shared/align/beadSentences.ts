import type { Both } from '../text/language.ts';
import type { SegmentedText } from '../text/segmentedText.ts';
import type { Bead } from './bead.ts';

/** Stands between the sentences of one language and those of the other. */
const BETWEEN = {};

/** The sentences of a bead as objects that stay while the words do: what the bead's words alone tell. */
export function beadSentences({ en, fr }: Both<SegmentedText>, bead: Bead): object[] {
  return [
    ...bead.en.map((segment) => en.sentences[segment]!),
    BETWEEN,
    ...bead.fr.map((segment) => fr.sentences[segment]!),
  ];
}
