import weights from './weights.json' with { type: 'json' };

/** What a bead with both sides is weighed by: see `BeadFeatures`. */
export const BEAD_FEATURES = [
  'words',
  'length',
  'threeSegments',
  'oneByThree',
  'oneByFour',
  'twoByTwo',
  'twoByThree',
  'threeByThree',
  'twoByFour',
  'larger',
  'countRatio',
  'speechOnBoth',
  'speechOnOne',
  'speechInside',
  'leastGain',
  'leastGainPerWord',
] as const;

/** What an omitted segment is weighed by: see `omissionScores`. */
export const OMISSION_FEATURES = [
  'open',
  'openFreedom',
  'openRate',
  'extend',
  'extendFreedom',
  'closeness',
  'words',
  'longerSide',
] as const;

/** The weights of a conditional random field over the beads of a document. */
export interface AlignmentWeights {
  readonly bead: Readonly<Record<(typeof BEAD_FEATURES)[number], number>>;
  readonly omission: Readonly<Record<(typeof OMISSION_FEATURES)[number], number>>;
}

/** Learned by `npm run train:align` from aligned documents: docs/alignment.md. */
export const WEIGHTS: AlignmentWeights = weights;
