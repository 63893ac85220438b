import { describe, expect, it } from 'vitest';
import type { Bead } from '../../../shared/align/bead.ts';
import { splitOmissions } from '../../../shared/align/splitOmissions.ts';
import { segmentLines } from '../../../shared/text/segmentLines.ts';
import { readLexicon } from '../../../electron/backend/lexicon.ts';

const lexicon = readLexicon();
const bead = (en: number[], fr: number[], confidence = 0.7): Bead => ({
  en,
  fr,
  confidence,
  origin: 'automatic',
});

function split(en: readonly string[], fr: readonly string[], merged: Bead): Bead[] {
  const texts = { en: segmentLines(en.join('\n'), 'en'), fr: segmentLines(fr.join('\n'), 'fr') };
  return splitOmissions(texts, [merged], lexicon);
}

const HARBOUR = 'The fishermen of the village sold their boats last winter.';
const PORT = 'Les pêcheurs du village ont vendu leurs bateaux l’hiver dernier.';
const LEFT_OUT = 'Nobody laughed.';

describe('a merged segment', () => {
  it('is left out where none of its words is linked and the rest is, at either end', () => {
    expect(split([HARBOUR, LEFT_OUT], [PORT], bead([0, 1], [0]))).toEqual([
      bead([0], [0]),
      bead([1], []),
    ]);
    expect(split([LEFT_OUT, HARBOUR], [PORT], bead([0, 1], [0]))).toEqual([
      bead([0], []),
      bead([1], [0]),
    ]);
    expect(split([HARBOUR], [PORT, 'Nul ne rit.'], bead([0], [0, 1]))).toEqual([
      bead([0], [0]),
      bead([], [1]),
    ]);
  });

  it('stays where one of its words is linked', () => {
    const merged = bead([0, 1], [0]);
    const french =
      'Les pêcheurs du village ont vendu leurs bateaux l’hiver dernier et personne n’a ri.';
    expect(split([HARBOUR, LEFT_OUT], [french], merged)).toEqual([merged]);
  });

  it('stays where the rest is translated freely, too', () => {
    const merged = bead([0, 1], [0]);
    const french = 'Plus un chalutier n’attend à quai, faute de marins.';
    expect(split([HARBOUR, LEFT_OUT], [french], merged)).toEqual([merged]);
  });

  it('stays where the search is sure, where it has no words, and where it is alone', () => {
    const sure = bead([0, 1], [0], 0.99);
    expect(split([HARBOUR, LEFT_OUT], [PORT], sure)).toEqual([sure]);
    const wordless = bead([0, 1], [0]);
    expect(split([HARBOUR, '…'], [PORT], wordless)).toEqual([wordless]);
    const single = bead([0], [0]);
    expect(split([LEFT_OUT], [PORT], single)).toEqual([single]);
  });
});
