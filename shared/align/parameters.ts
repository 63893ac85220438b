import { type AlignmentWeights, WEIGHTS } from './weights.ts';

/** The shapes that a bead with both sides can have: English segments by French segments. */
export const SHAPES: readonly { readonly en: number; readonly fr: number }[] = [
  { en: 1, fr: 1 },
  { en: 1, fr: 2 },
  { en: 2, fr: 1 },
  { en: 2, fr: 2 },
  { en: 1, fr: 3 },
  { en: 3, fr: 1 },
  { en: 2, fr: 3 },
  { en: 3, fr: 2 },
  { en: 1, fr: 4 },
  { en: 4, fr: 1 },
  { en: 3, fr: 3 },
  { en: 2, fr: 4 },
  { en: 4, fr: 2 },
  { en: 1, fr: 5 },
  { en: 5, fr: 1 },
  { en: 1, fr: 6 },
  { en: 6, fr: 1 },
  { en: 2, fr: 5 },
  { en: 5, fr: 2 },
  { en: 3, fr: 4 },
  { en: 4, fr: 3 },
];

/** The first so many shapes are enough for a coarse search. */
export const COARSE_SHAPES = 3;

/** The most segments that one side of a bead can have. */
export const LONGEST_SIDE = 6;

const STRIDE = LONGEST_SIDE + 1;
const NUMBERS = SHAPES.reduce(
  (numbers, { en, fr }, shape) => numbers.fill(shape, en * STRIDE + fr, en * STRIDE + fr + 1),
  new Int8Array(STRIDE * STRIDE).fill(-1),
);

/** The number in `SHAPES` of so many English by so many French segments; -1 if no bead is like that. */
export function shapeOf(en: number, fr: number): number {
  return NUMBERS[en * STRIDE + fr]!;
}

/** What alignment is tuned by. Scores are logarithms ("nats"); the weights are learned. */
export interface AlignmentParameters {
  /** Share of a sentence's words that its translation does not account for, before it is estimated. */
  readonly freeWords: number;
  /** Most that one word pair may count for: the likelihood ratio of the two words. */
  readonly highestLift: number;
  /** Lift of a pair that is alike in spelling only, at full likeness. */
  readonly cognateLift: number;
  /** What a pair counts for of which only other inflections are known to translate each other. */
  readonly inflectionShare: number;
  /** How far lengths scatter (Gale and Church's s squared). */
  readonly lengthVariance: number;
  /** What an aligned word scores in an average document. */
  readonly usualGain: number;
  /** French length by English length in an average document. */
  readonly usualLengthRatio: number;
  /** How many words the beliefs about an average document are worth against this one's. */
  readonly usualWords: number;
  /** Omissions for each bead in an average document, and how many beads this belief is worth. */
  readonly usualOmissions: number;
  readonly usualBeads: number;
  /** Score of a bead's end at a paragraph's end on both sides; on one side only. */
  readonly paragraphMatch: number;
  readonly paragraphMismatch: number;
  /** Score of each paragraph's end within a bead. */
  readonly paragraphInside: number;
  /** How probable a bead must be to be worth showing rather than others in its place. */
  readonly beadCost: number;
  /** The same for a run of omitted segments in a free translation: a false alarm costs more. */
  readonly runCost: number;
  /**
   * What an aligned word scores in a close translation. There people count what was left out sentence
   * by sentence; in a freer one, passage by passage.
   */
  readonly closeTranslation: number;
  readonly weights: AlignmentWeights;
}

export const PARAMETERS: AlignmentParameters = {
  freeWords: 0.52,
  highestLift: 1200,
  cognateLift: 55,
  inflectionShare: 0.3,
  lengthVariance: 4.1,
  usualGain: 0.45,
  usualLengthRatio: 1,
  usualWords: 200,
  usualOmissions: 0.05,
  usualBeads: 25,
  paragraphMatch: 1.0,
  paragraphMismatch: -0.5,
  paragraphInside: -2,
  beadCost: 0.4,
  runCost: 0.8,
  closeTranslation: 1,
  weights: WEIGHTS,
};
