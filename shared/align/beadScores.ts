import type { Band } from './band.ts';
import type { Checkpoint } from '../text/checkpoint.ts';
import type { DocumentProfile } from './documentProfile.ts';
import type { WordEvidence } from './evidence.ts';
import { type AlignmentParameters, SHAPES } from './parameters.ts';
import type { Side } from './side.ts';
import type { Stretch } from './stretch.ts';

/** The scores of all beads in a band. Boundaries are numbered row by row. */
export interface BeadScores {
  readonly band: Band;
  /** Number of the boundary (i, low[i]) for each i. */
  readonly rows: Int32Array;
  /** How many of `SHAPES` are scored, from the first. */
  readonly shapes: number;
  /** Score of the bead of each shape that ends at each boundary; -Infinity where none can. */
  readonly scores: Float32Array;
}

const BETWEEN_CHECKPOINTS = 64;

/**
 * Scores every bead of the first `shapes` shapes that lies in the band.
 *
 * @param search where and what to search, for a document of this profile
 */
export function scoreBeads(
  en: Side,
  fr: Side,
  evidence: WordEvidence,
  { band, shapes, profile }: { band: Band; shapes: number; profile: DocumentProfile },
  parameters: AlignmentParameters,
  checkpoint?: Checkpoint,
): BeadScores {
  const rows = new Int32Array(en.size + 2);
  for (let i = 0; i <= en.size; i++) rows[i + 1] = rows[i]! + band.high[i]! - band.low[i]! + 1;
  const scores = new Float32Array(rows[en.size + 1]! * shapes).fill(-Infinity);
  const lengths = lengthScorer(en, fr, profile.lengthRatio, parameters);
  for (let i1 = 1; i1 <= en.size; i1++) {
    if (i1 % BETWEEN_CHECKPOINTS === 0) checkpoint?.(i1, en.size);
    for (let j1 = Math.max(1, band.low[i1]!); j1 <= band.high[i1]!; j1++) {
      const at = (rows[i1]! + j1 - band.low[i1]!) * shapes;
      const end = endScore(en, fr, i1 - 1, j1 - 1, parameters);
      for (let s = 0; s < shapes; s++) {
        const shape = SHAPES[s]!;
        const stretch = { i0: i1 - shape.en, i1, j0: j1 - shape.fr, j1 };
        if (stretch.i0 < 0 || stretch.j0 < band.low[stretch.i0]!) continue;
        if (stretch.j0 > band.high[stretch.i0]!) continue;
        scores[at + s] =
          parameters.words * evidence.score(stretch, profile.freeWords) +
          lengths(stretch) +
          parameters.shape[Math.max(0, shape.en + shape.fr - 2)]! +
          end;
      }
    }
  }
  return { band, rows, shapes, scores };
}

type LengthScore = (stretch: Stretch) => number;

/** The fit of two lengths by a normal law of their difference (Gale and Church 1993), never above 0. */
function lengthScorer(
  en: Side,
  fr: Side,
  ratio: number,
  parameters: AlignmentParameters,
): LengthScore {
  return ({ i0, i1, j0, j1 }) => {
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
