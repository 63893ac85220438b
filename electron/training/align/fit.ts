import type { AlignmentWeights } from '../../../shared/align/weights.ts';
import { BEAD_FEATURES, OMISSION_FEATURES } from '../../../shared/align/weights.ts';
import { likelihood } from './randomField.ts';
import { FEATURES, type TrainingLattice } from './trainingLattice.ts';

/** A lattice and how much it counts. */
export interface WeightedLattice {
  readonly lattice: TrainingLattice;
  readonly weight: number;
}

const ROUNDS = 50;
const RATE = 0.1;
/** From half of the rounds on, steps become shorter. */
const DECAY = 0.94;
const [MOMENTUM, SCALE] = [0.8, 0.97];
const PENALTY = 0.3;

/** The weights of the highest likelihood (Adam; Kingma and Ba 2015), with a squared penalty. */
export function fit(lattices: readonly WeightedLattice[], start: Float64Array): Float64Array {
  const weights = start.slice();
  const mean = new Float64Array(FEATURES);
  const square = new Float64Array(FEATURES);
  let rate = RATE;
  for (let round = 1; round <= ROUNDS; round++) {
    const gradient = weights.map((weight) => -PENALTY * weight);
    for (const { lattice, weight } of lattices) {
      const found = likelihood(lattice, weights);
      found?.gradient.forEach((slope, f) => (gradient[f]! += weight * slope));
    }
    for (let f = 0; f < FEATURES; f++) {
      mean[f] = MOMENTUM * mean[f]! + (1 - MOMENTUM) * gradient[f]!;
      square[f] = SCALE * square[f]! + (1 - SCALE) * gradient[f]! ** 2;
      const slope = mean[f]! / (1 - MOMENTUM ** round);
      const size = Math.sqrt(square[f]! / (1 - SCALE ** round));
      weights[f]! += (rate * slope) / (size + 1e-3);
    }
    if (round > ROUNDS / 2) rate *= DECAY;
  }
  return weights;
}

export function toVector({ bead, omission }: AlignmentWeights): Float64Array {
  return Float64Array.from([
    ...BEAD_FEATURES.map((name) => bead[name]),
    ...OMISSION_FEATURES.map((name) => omission[name]),
  ]);
}

export function fromVector(weights: Float64Array): AlignmentWeights {
  const named = (names: readonly string[], from: number): [string, number][] =>
    names.map((name, f) => [name, Math.round(weights[from + f]! * 1000) / 1000]);
  return {
    bead: Object.fromEntries(named(BEAD_FEATURES, 0)) as AlignmentWeights['bead'],
    omission: Object.fromEntries(
      named(OMISSION_FEATURES, BEAD_FEATURES.length),
    ) as AlignmentWeights['omission'],
  };
}
