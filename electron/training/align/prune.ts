import { expect, scoreSteps } from './randomField.ts';
import type { TrainingLattice } from './trainingLattice.ts';

/** Steps less probable than this with the present weights teach nothing. */
const LEAST_PROBABILITY = 2e-5;
/** Flattens the present weights, so that what they are wrong about stays. */
const TEMPERATURE = 1.6;

/** Leaves out the steps that hardly any path takes, and the boundaries that no step needs then. */
export function prune(lattice: TrainingLattice, weights: Float64Array): TrainingLattice {
  const scores = scoreSteps(
    lattice,
    weights.map((weight) => weight / TEMPERATURE),
  );
  const { open, extend } = expect(lattice, scores, () => true);
  const kept = lattice.steps.filter(
    (step, s) => step.gold || open[s]! + extend[s]! >= LEAST_PROBABILITY,
  );
  const used = new Set(kept.flatMap(({ from, to }) => [from, to]));
  used.add(0).add(lattice.boundaries - 1);
  const numbers = new Map([...used].sort((a, b) => a - b).map((cell, number) => [cell, number]));
  const steps = kept.map((step) => ({
    ...step,
    from: numbers.get(step.from)!,
    to: numbers.get(step.to)!,
  }));
  return { boundaries: numbers.size, steps };
}
