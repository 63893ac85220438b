import { describe, expect, it } from 'vitest';
import { usualProfile } from '../../../shared/align/documentProfile.ts';
import { wholeBand } from '../../../shared/align/band.ts';
import { WordEvidence } from '../../../shared/align/evidence.ts';
import { occurrencesOf } from '../../../shared/align/occurrences.ts';
import { PARAMETERS } from '../../../shared/align/parameters.ts';
import { relateWords } from '../../../shared/align/relations.ts';
import { sideOf } from '../../../shared/align/side.ts';
import { sureSteps } from '../../../shared/align/sureSteps.ts';
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

/** Sentences of names that no other sentence has. */
const sentence = (i: number): string => `Anna${i} Bruno${i} Chloe${i} David${i} Emile${i}.`;

/** Aligns each line with its like, and says which of these steps are sure. */
function sure(en: readonly string[], fr: readonly string[]): boolean[] {
  const side = (lines: readonly string[], language: 'en' | 'fr') =>
    sideOf(segmentLines(lines.join('\n'), language), [...lines.keys()]);
  const [a, b] = [side(en, 'en'), side(fr, 'fr')];
  const relations = relateWords(a, b, lexicon, PARAMETERS);
  const band = wholeBand(a.size, b.size);
  const words = new WordEvidence(a, b, relations, occurrencesOf(b), band);
  const path = en.map((_, i) => ({ i0: i, i1: i + 1, j0: i, j1: i + 1 }));
  return sureSteps(path, a, b, words, usualProfile(a, b, PARAMETERS));
}

const LINES = Array.from({ length: 7 }, (_, i) => sentence(i));

describe('the steps that need no closer look', () => {
  it('are those whose words agree, and whose neighbours do', () => {
    expect(sure(LINES, LINES)).toEqual(LINES.map(() => true));
    expect(sure(LINES, LINES.with(3, 'Zoé Yves Xavier Walter Victor.'))).toEqual(
      LINES.map((_, i) => Math.abs(i - 3) > 1),
    );
  });

  it('agree in length, too, and are more than a few words', () => {
    const longer = LINES.with(
      3,
      `${LINES[3]!} And on it went for hours, and for hours, and so on.`,
    );
    expect(sure(longer, LINES)[3]).toBe(false);
    expect(sure(LINES.with(3, 'Anna3.'), LINES.with(3, 'Anna3.'))[3]).toBe(false);
  });
});
