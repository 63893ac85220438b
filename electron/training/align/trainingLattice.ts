import { cellBefore, cellOf } from '../../../shared/align/grid.ts';
import { latticeOf } from '../../../shared/align/lattice.ts';
import { omissionFeatures } from '../../../shared/align/omissionScores.ts';
import { PARAMETERS, SHAPES } from '../../../shared/align/parameters.ts';
import { type Side, sideOf, wordsIn } from '../../../shared/align/side.ts';
import type { Stretch } from '../../../shared/align/stretch.ts';
import { BEAD_FEATURES, OMISSION_FEATURES } from '../../../shared/align/weights.ts';
import type { Lexicon } from '../../../shared/lexicon/lexicon.ts';
import type { GoldDocument } from '../../cli/bench/alignmentData.ts';
import { GoldSteps } from './goldSteps.ts';

/** All features: those of beads, then those of omissions. */
export const FEATURES = BEAD_FEATURES.length + OMISSION_FEATURES.length;

/** How a step goes on: a bead, an omitted English segment, a French one. */
export type StepKind = 0 | 1 | 2;

/** One bead or omitted segment that a path may take between two boundaries. */
export interface LatticeStep {
  readonly from: number;
  readonly to: number;
  readonly kind: StepKind;
  /** Whether people's alignment takes it, or may. */
  readonly gold: boolean;
  /** Of a bead, or of an omission that opens a run. */
  readonly features: Float64Array;
  /** Of an omission that goes on with a run. */
  readonly extending: Float64Array | null;
}

/** A document to learn from: its steps, in the order of the boundaries that they lead to. */
export interface TrainingLattice {
  readonly boundaries: number;
  readonly steps: readonly LatticeStep[];
}

/** All steps that the aligner could take in a document, with their features. */
export function trainingLattice(
  { en: english, fr: french, gold }: GoldDocument,
  lexicon: Lexicon,
): TrainingLattice {
  const en = sideOf(english, [...english.segments.keys()]);
  const fr = sideOf(french, [...french.segments.keys()]);
  const { grid, features, profile } = latticeOf(en, fr, lexicon, { parameters: PARAMETERS });
  const expected = new GoldSteps(gold, grid);
  const steps: LatticeStep[] = [];

  const addBead = (stretch: Stretch, from: number, to: number, shape: number): void => {
    features.read(stretch.i1, stretch.j1, shape);
    const values = new Float64Array(FEATURES);
    values.set(features.values);
    steps.push({
      from,
      to,
      kind: 0,
      gold: expected.holds(stretch),
      features: values,
      extending: null,
    });
  };
  const addOmission = (
    side: Side,
    segment: number,
    kind: 1 | 2,
    from: number,
    to: number,
  ): void => {
    const read = (opens: boolean): Float64Array => {
      const values = new Float64Array(FEATURES);
      const longer = kind === 1 ? profile.longerEnglish : -profile.longerEnglish;
      const words = wordsIn(side, segment);
      values.set(omissionFeatures(words, opens, longer, profile, PARAMETERS), BEAD_FEATURES.length);
      return values;
    };
    const omitted = kind === 1 ? expected.enOmitted : expected.frOmitted;
    const isGold = omitted.has(segment);
    steps.push({ from, to, kind, gold: isGold, features: read(true), extending: read(false) });
  };

  for (let i = 0; i <= en.size; i++) {
    for (let j = grid.band.low[i]!; j <= grid.band.high[i]!; j++) {
      const to = cellOf(grid, i, j);
      for (const [s, shape] of SHAPES.entries()) {
        const from = cellBefore(grid, i, j, s);
        const stretch = { i0: i - shape.en, i1: i, j0: j - shape.fr, j1: j };
        if (from >= 0) addBead(stretch, from, to, s);
      }
      const up = i > 0 ? cellOf(grid, i - 1, j) : -1;
      if (up >= 0) addOmission(en, i - 1, 1, up, to);
      const left = j > 0 ? cellOf(grid, i, j - 1) : -1;
      if (left >= 0) addOmission(fr, j - 1, 2, left, to);
    }
  }
  return { boundaries: grid.cells, steps };
}
