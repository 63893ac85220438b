/** Longest jump between neighbouring words told apart; longer ones count as this. */
export const MAX_JUMP = 12;
export const JUMPS = 2 * MAX_JUMP + 1;

/** What the model believes before it sees any word. */
export interface HmmPrior {
  /** Weight of each jump, by jump + MAX_JUMP; they need not sum to 1. */
  readonly jumps: Float64Array;
  /** How often a word translates none, and p(any word | none). */
  readonly nullShare: number;
  readonly nullWord: number;
}

/** Mass too small, beside the largest, to change a result. */
const NEGLIGIBLE = 1e-5;
/** A word this likely in its place tells where the jump set out from. */
const CERTAIN = 0.5;

/**
 * One direction of the HMM alignment model (Vogel, Ney and Tillmann 1996): the states are the words
 * of one side, and for each a null state that remembers it; the other side's words are observed in
 * order. Forward-backward, scaled at every word; only states that matter are followed. Buffers grow
 * with the longest pair seen.
 */
export class Hmm {
  private alpha = new Float64Array(0);
  private alphaNull = new Float64Array(0);
  private beta = new Float64Array(0);
  private betaNext = new Float64Array(0);
  /** For each state what makes its jumps sum to 1 - nullShare. */
  private rowScale = new Float64Array(0);
  /** The probability of every jump between any two states, by jump + states. */
  private jumps = new Float64Array(0);
  private active = new Int32Array(0);

  /**
   * @param emission p(observed word | state), one row of states for each observed word; on return
   *   the posterior probability that the state gave the word
   * @param jumpCounts where expected jumps are added, for training
   */
  run(
    emission: Float64Array,
    observed: number,
    states: number,
    prior: HmmPrior,
    jumpCounts?: Float64Array,
  ): void {
    this.reserve(observed, states);
    this.setJumps(states, prior);
    this.forwardPass(emission, observed, states, prior);
    this.backwardPass(emission, observed, states, prior, jumpCounts);
  }

  private reserve(observed: number, states: number): void {
    if (this.alpha.length < observed * states) {
      this.alpha = new Float64Array(observed * states);
      this.alphaNull = new Float64Array(observed * states);
    }
    if (this.beta.length >= states) return;
    this.beta = new Float64Array(states);
    this.betaNext = new Float64Array(states);
    this.rowScale = new Float64Array(states);
    this.jumps = new Float64Array(2 * states + 1);
    this.active = new Int32Array(states);
  }

  private setJumps(states: number, prior: HmmPrior): void {
    for (let jump = -states; jump <= states; jump++) {
      this.jumps[jump + states] = prior.jumps[jumpIndex(jump)]!;
    }
    let sum = 0;
    for (let to = 0; to < states; to++) sum += this.jumps[to + states]!;
    for (let from = 0; from < states; from++) {
      this.rowScale[from] = (1 - prior.nullShare) / sum;
      // The next state reaches one place further back, and one less on.
      sum += this.jumps[states - from - 1]! - this.jumps[2 * states - from - 1]!;
    }
  }

  private forwardPass(
    emission: Float64Array,
    observed: number,
    states: number,
    { nullShare, nullWord }: HmmPrior,
  ): void {
    const { alpha, alphaNull, jumps, rowScale } = this;
    for (let s = 0; s < states; s++) {
      alpha[s] = ((1 - nullShare) / states) * emission[s]!;
      alphaNull[s] = (nullShare / states) * nullWord;
    }
    this.scale(0, states);
    for (let o = 1; o < observed; o++) {
      const now = o * states;
      const before = now - states;
      alpha.fill(0, now, now + states);
      for (let from = 0; from < states; from++) {
        const mass = alpha[before + from]! + alphaNull[before + from]!;
        alphaNull[now + from] = mass * nullShare * nullWord;
        if (mass < NEGLIGIBLE) continue;
        const scaled = mass * rowScale[from]!;
        const offset = states - from;
        for (let to = 0; to < states; to++) alpha[now + to]! += scaled * jumps[offset + to]!;
      }
      for (let s = now; s < now + states; s++) alpha[s]! *= emission[s]!;
      this.scale(now, states);
    }
  }

  private scale(at: number, states: number): void {
    const { alpha, alphaNull } = this;
    let sum = 0;
    for (let s = at; s < at + states; s++) sum += alpha[s]! + alphaNull[s]!;
    for (let s = at; s < at + states; s++) {
      alpha[s]! /= sum;
      alphaNull[s]! /= sum;
    }
  }

  private backwardPass(
    emission: Float64Array,
    observed: number,
    states: number,
    { nullShare, nullWord }: HmmPrior,
    jumpCounts?: Float64Array,
  ): void {
    const { alpha, alphaNull, beta, betaNext, jumps, rowScale, active } = this;
    beta.fill(1, 0, states);
    for (let o = observed - 1; o >= 0; o--) {
      const now = o * states;
      let total = 0;
      let largest = 0;
      for (let s = 0; s < states; s++) {
        total += (alpha[now + s]! + alphaNull[now + s]!) * beta[s]!;
        betaNext[s] = emission[now + s]! * beta[s]!;
        if (betaNext[s]! > largest) largest = betaNext[s]!;
      }
      for (let s = 0; s < states; s++) emission[now + s] = (alpha[now + s]! * beta[s]!) / total;
      if (o === 0) return;
      if (jumpCounts) countJumps(jumpCounts, alpha, emission, now, states);
      let count = 0;
      for (let s = 0; s < states; s++) {
        if (betaNext[s]! > largest * NEGLIGIBLE) active[count++] = s;
      }
      let highest = 0;
      for (let from = 0; from < states; from++) {
        const offset = states - from;
        let sum = 0;
        for (let k = 0; k < count; k++) sum += jumps[offset + active[k]!]! * betaNext[active[k]!]!;
        const value = sum * rowScale[from]! + nullShare * nullWord * beta[from]!;
        beta[from] = value;
        if (value > highest) highest = value;
      }
      for (let from = 0; from < states; from++) beta[from]! /= highest;
    }
  }
}

function countJumps(
  counts: Float64Array,
  alpha: Float64Array,
  posterior: Float64Array,
  now: number,
  states: number,
): void {
  for (let from = 0; from < states; from++) {
    const mass = alpha[now - states + from]!;
    if (mass < CERTAIN) continue;
    for (let to = 0; to < states; to++)
      counts[jumpIndex(to - from)]! += mass * posterior[now + to]!;
  }
}

function jumpIndex(jump: number): number {
  return (jump < -MAX_JUMP ? -MAX_JUMP : jump > MAX_JUMP ? MAX_JUMP : jump) + MAX_JUMP;
}
