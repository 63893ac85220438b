import type { Band } from './band.ts';
import type { Checkpoint } from '../text/checkpoint.ts';
import type { WordEvidence } from './evidence.ts';
import { type AlignmentParameters, SHAPES } from './parameters.ts';
import type { Side } from './side.ts';

/** The scores of all beads in a band. Boundaries are numbered row by row. */
export interface BeadScores {
  readonly band: Band;
  /** Number of the boundary (i, low[i]) for each i. */
  readonly rows: Int32Array;
  /** Score of the bead of each shape that ends at each boundary; -Infinity where none can. */
  readonly scores: Float32Array;
  /** The part of it that words make, for the shape 1:1. */
  readonly wordGains: Float32Array;
}

const BETWEEN_CHECKPOINTS = 64;

/** Scores every bead that has both sides and lies in the band. */
export function scoreBeads(
  en: Side,
  fr: Side,
  evidence: WordEvidence,
  band: Band,
  parameters: AlignmentParameters,
  checkpoint?: Checkpoint,
): BeadScores {
  const rows = new Int32Array(en.size + 2);
  for (let i = 0; i <= en.size; i++) rows[i + 1] = rows[i]! + band.high[i]! - band.low[i]! + 1;
  const count = rows[en.size + 1]!;
  const scores = new Float32Array(count * SHAPES.length).fill(-Infinity);
  const wordGains = new Float32Array(count);
  const lengths = lengthScorer(en, fr, parameters);
  for (let i = 1; i <= en.size; i++) {
    if (i % BETWEEN_CHECKPOINTS === 0) checkpoint?.(i, en.size);
    for (let j = band.low[i]!; j <= band.high[i]!; j++) {
      if (j === 0) continue;
      const boundary = rows[i]! + j - band.low[i]!;
      const end = endScore(en, fr, i - 1, j - 1, parameters);
      for (const [s, shape] of SHAPES.entries()) {
        const i0 = i - shape.en;
        const j0 = j - shape.fr;
        if (i0 < 0 || j0 < 0 || j0 < band.low[i0]! || j0 > band.high[i0]!) continue;
        const gain = evidence.score(i0, i, j0, j);
        if (s === 0) wordGains[boundary] = gain;
        scores[boundary * SHAPES.length + s] =
          parameters.words * gain +
          lengths(i0, i, j0, j) +
          parameters.shape[Math.max(0, shape.en + shape.fr - 2)]! +
          end;
      }
    }
  }
  return { band, rows, scores, wordGains };
}

type LengthScore = (i0: number, i1: number, j0: number, j1: number) => number;

/** The fit of two lengths by a normal law of their difference (Gale and Church 1993), never above 0. */
function lengthScorer(en: Side, fr: Side, parameters: AlignmentParameters): LengthScore {
  const total = fr.lengths[fr.size]! / Math.max(1, en.lengths[en.size]!);
  const ratio = Math.min(1.5, Math.max(0.75, total));
  return (i0, i1, j0, j1) => {
    const enLength = (en.lengths[i1]! - en.lengths[i0]!) * ratio;
    const frLength = fr.lengths[j1]! - fr.lengths[j0]!;
    const variance = (parameters.lengthVariance * (enLength + frLength)) / 2 + 1;
    return (
      (-parameters.length * (frLength - enLength) ** 2) /
      (2 * variance + (frLength - enLength) ** 2 / 4)
    );
  };
}

/** What a boundary after English segment `i` and French segment `j` has for it. */
function endScore(
  en: Side,
  fr: Side,
  i: number,
  j: number,
  { quoteMismatch, paragraphMatch, paragraphMismatch }: AlignmentParameters,
): number {
  let score = 0;
  if (en.hasQuotes && fr.hasQuotes && en.quoteOpen[i] !== fr.quoteOpen[j]) score += quoteMismatch;
  if (en.hasBlocks && fr.hasBlocks) {
    if (en.endsBlock[i] !== fr.endsBlock[j]) score += paragraphMismatch;
    else if (en.endsBlock[i]) score += paragraphMatch;
  }
  return score;
}
