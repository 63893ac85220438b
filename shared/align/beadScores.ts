import type { Checkpoint } from '../text/checkpoint.ts';
import type { BeadFeatures } from './beadFeatures.ts';
import { cellBefore, cellOf, type Grid } from './grid.ts';
import { type AlignmentParameters, SHAPES } from './parameters.ts';
import type { Side } from './side.ts';
import { BEAD_FEATURES } from './weights.ts';

/** The score of the bead of each shape that ends at each boundary; -Infinity where none can. */
export interface BeadScores {
  readonly grid: Grid;
  readonly scores: Float32Array;
}

const BETWEEN_CHECKPOINTS = 64;

/** Scores every bead in a grid. */
export function scoreBeads(
  en: Side,
  fr: Side,
  grid: Grid,
  features: BeadFeatures,
  parameters: AlignmentParameters,
  checkpoint?: Checkpoint,
): BeadScores {
  const { band, shapes } = grid;
  const weights = Float64Array.from(BEAD_FEATURES, (name) => parameters.weights.bead[name]);
  const scores = new Float32Array(grid.cells * shapes).fill(-Infinity);
  for (let i = 1; i <= en.size; i++) {
    if (i % BETWEEN_CHECKPOINTS === 0) checkpoint?.(i, en.size);
    for (let j = Math.max(1, band.low[i]!); j <= band.high[i]!; j++) {
      const cell = cellOf(grid, i, j);
      const end = endScore(en, fr, i - 1, j - 1, parameters);
      for (let shape = 0; shape < shapes; shape++) {
        if (cellBefore(grid, i, j, shape) < 0) continue;
        features.read(i, j, shape);
        const inside = parameters.paragraphInside * endsInside(en, fr, i, j, shape);
        scores[cell * shapes + shape] = end + inside + weighted(features.values, weights);
      }
    }
  }
  return { grid, scores };
}

function weighted(values: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let f = 0; f < values.length; f++) sum += weights[f]! * values[f]!;
  return sum;
}

/** What a boundary after English segment `i` and French segment `j` has for it. */
function endScore(
  en: Side,
  fr: Side,
  i: number,
  j: number,
  { paragraphMatch, paragraphMismatch }: AlignmentParameters,
): number {
  if (!en.hasBlocks || !fr.hasBlocks) return 0;
  if (en.endsBlock[i] !== fr.endsBlock[j]) return paragraphMismatch;
  return en.endsBlock[i] ? paragraphMatch : 0;
}

/** How many paragraphs end within the bead of a shape that ends at (i, j). */
function endsInside(en: Side, fr: Side, i: number, j: number, shape: number): number {
  if (!en.hasBlocks || !fr.hasBlocks) return 0;
  let ends = 0;
  for (let e = i - SHAPES[shape]!.en; e < i - 1; e++) ends += en.endsBlock[e]!;
  for (let f = j - SHAPES[shape]!.fr; f < j - 1; f++) ends += fr.endsBlock[f]!;
  return ends;
}
