/** The runs of tokens without a link, marks between them included, that tokens lie in. */
export interface Stretches {
  /** How many tokens the run around each token has; 0 for those in none. */
  readonly stretch: Float64Array;
  /** What they weigh together. */
  readonly stretchWeight: Float64Array;
}

/**
 * @param weights of the tokens; marks have none
 * @param covered posterior of each token's best link; 0 without one
 */
export function stretches(weights: Float64Array, covered: Float64Array): Stretches {
  const size = weights.length;
  const stretch = new Float64Array(size);
  const stretchWeight = new Float64Array(size);
  for (let from = 0; from < size;) {
    let to = from;
    let weight = 0;
    while (to < size && (weights[to] === 0 || covered[to] === 0)) weight += weights[to++]!;
    stretch.fill(to - from, from, to);
    stretchWeight.fill(weight, from, to);
    from = to + 1;
  }
  return { stretch, stretchWeight };
}
