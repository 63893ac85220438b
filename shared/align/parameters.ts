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
];

/** The first so many shapes are enough for a coarse search. */
export const COARSE_SHAPES = 3;

/** The most segments that one side of a bead can have. */
export const LONGEST_SIDE = 4;

/** What sentence alignment is tuned by. All scores are logarithms of likelihood ratios ("nats"). */
export interface AlignmentParameters {
  /** Score of a shape by itself, by the number of segments in it: 1:1, then 3, 4, 5 and 6 segments. */
  readonly shape: readonly [one: number, three: number, four: number, five: number, six: number];
  /** Share of a sentence's words that its translation does not account for, before it is estimated. */
  readonly freeWords: number;
  /** Most that one word pair may count for: the likelihood ratio of the two words. */
  readonly highestLift: number;
  /** Lift of a pair that is alike in spelling only, at full likeness. */
  readonly cognateLift: number;
  /** Weight of the words' evidence; below 1, since words of a sentence depend on each other. */
  readonly words: number;
  /** Weight of the lengths' evidence, and how far lengths scatter (Gale and Church's s squared). */
  readonly length: number;
  readonly lengthVariance: number;
  /** Score of the first omitted segment of a run, and of each further one. */
  readonly omissionOpen: number;
  readonly omissionExtend: number;
  /** How much less the first one scores where all words are free against where none is. */
  readonly omissionFreedom: number;
  /** What an omitted word scores, as a share of what an aligned word scores in this document. */
  readonly omissionShare: number;
  /** What an aligned word scores in an average document. */
  readonly usualGain: number;
  /** French length by English length in an average document. */
  readonly usualLengthRatio: number;
  /** How many words the beliefs about an average document are worth against this one's. */
  readonly usualWords: number;
  /** Omissions for each bead in an average document, and how many beads this belief is worth. */
  readonly usualOmissions: number;
  readonly usualBeads: number;
  /** Score of a bead's end where a quotation is open on one side only. */
  readonly quoteMismatch: number;
  /** Score of a bead's end at a paragraph's end on both sides; on one side only. */
  readonly paragraphMatch: number;
  readonly paragraphMismatch: number;
  /** Divides scores before they become probabilities, so that confidences come true. */
  readonly temperature: number;
}

/** Tuned on half of the development documents, checked on the rest: docs/alignment.md. */
export const PARAMETERS: AlignmentParameters = {
  shape: [0, -2.5, -4.5, -6.7, -7.8],
  freeWords: 0.52,
  highestLift: 1200,
  cognateLift: 55,
  words: 0.26,
  length: 1.05,
  lengthVariance: 4.1,
  omissionOpen: -4.1,
  omissionExtend: -2.7,
  omissionFreedom: 13,
  omissionShare: 0.12,
  usualGain: 0.45,
  usualLengthRatio: 1,
  usualWords: 200,
  usualOmissions: 0.05,
  usualBeads: 25,
  quoteMismatch: -0.5,
  paragraphMatch: 1.0,
  paragraphMismatch: -0.5,
  temperature: 1.5,
};
