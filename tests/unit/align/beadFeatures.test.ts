import { describe, expect, it } from 'vitest';
import { wholeBand } from '../../../shared/align/band.ts';
import { BeadFeatures } from '../../../shared/align/beadFeatures.ts';
import { usualProfile } from '../../../shared/align/documentProfile.ts';
import { WordEvidence } from '../../../shared/align/evidence.ts';
import { gridOf } from '../../../shared/align/grid.ts';
import { occurrencesOf } from '../../../shared/align/occurrences.ts';
import { PARAMETERS, shapeOf, SHAPES } from '../../../shared/align/parameters.ts';
import { relateWords } from '../../../shared/align/relations.ts';
import { sideOf } from '../../../shared/align/side.ts';
import { BEAD_FEATURES } from '../../../shared/align/weights.ts';
import { openLexicon } from '../../../shared/lexicon/openLexicon.ts';
import { packLexicon } from '../../../shared/lexicon/packLexicon.ts';
import { segmentLines } from '../../../shared/text/segmentLines.ts';

const lexicon = openLexicon(
  packLexicon({
    documents: 1000,
    frequencies: { en: new Map(), fr: new Map() },
    pairs: [],
    expressions: [],
    kin: [],
    opposites: [],
  }),
);

/** A feature of the one bead that holds all these lines. */
function feature(name: (typeof BEAD_FEATURES)[number], en: string[], fr: string[]): number {
  const a = sideOf(segmentLines(en.join('\n'), 'en'), [...en.keys()]);
  const b = sideOf(segmentLines(fr.join('\n'), 'fr'), [...fr.keys()]);
  const band = wholeBand(a.size, b.size);
  const relations = relateWords(a, b, lexicon, PARAMETERS);
  const words = new WordEvidence(a, b, relations, occurrencesOf(b), band);
  const profile = usualProfile(a, b, PARAMETERS);
  const grid = gridOf(band, SHAPES.length);
  const features = new BeadFeatures(a, b, words, profile, grid, PARAMETERS);
  features.read(a.size, b.size, shapeOf(a.size, b.size));
  return features.values[BEAD_FEATURES.indexOf(name)]!;
}

const LINE = 'Anna Bruno Chloe David Emile.';
const LONG = 'Fanny Gaston Hector Irene Jules Karim Louis Marie Nadia.';

describe('what a segment adds to a merge', () => {
  it('is less where the rest explains the other side without it', () => {
    const needed = feature('leastGain', [LINE, LONG], [`${LINE} ${LONG}`]);
    expect(feature('leastGain', [LINE, LONG], [LINE])).toBeLessThan(needed);
    expect(feature('leastGain', [LINE, LONG], [`${LONG} ${LINE}`])).toBeCloseTo(needed);
  });
});
