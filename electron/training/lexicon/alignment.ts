import type { Candidates } from './candidates.ts';
import type { Corpus } from './corpus.ts';

/** What both models know: of each candidate pair p(fr | en) and p(en | fr). */
export interface Tables {
  readonly forward: Float32Array;
  readonly backward: Float32Array;
}

/** How far an alignment jumps between neighbouring words, from -MAX_JUMP to MAX_JUMP. */
export const MAX_JUMP = 12;
export const JUMPS = 2 * MAX_JUMP + 1;

/** p(word | null) and of pairs that are no candidates: any word at all. */
const NULL_WORD = 2e-5;
const UNKNOWN_PAIR = 1e-8;
const NULL_SHARE = 0.12;

/** Jump probabilities of the HMM of both directions, by jump + MAX_JUMP. */
export interface Jumps {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
}

/** Posterior probabilities of one sentence pair, English row by French column. */
export class PairAligner {
  readonly index = new Int32Array(SIZE);
  readonly posterior = new Float64Array(SIZE);
  private readonly toFrench = new Float64Array(SIZE);
  private readonly toEnglish = new Float64Array(SIZE);
  private readonly hmm = new Hmm();
  private readonly corpus: Corpus;
  private readonly candidates: Candidates;
  private readonly tables: Tables;

  constructor(corpus: Corpus, candidates: Candidates, tables: Tables) {
    this.corpus = corpus;
    this.candidates = candidates;
    this.tables = tables;
  }

  /** Fills `index` (candidate number or -1) of a sentence pair; returns its lengths. */
  load(sentence: number): { en: number; fr: number } {
    const { en, fr } = this.corpus;
    const enFrom = en.starts[sentence]!;
    const frFrom = fr.starts[sentence]!;
    const rows = en.starts[sentence + 1]! - enFrom;
    const columns = fr.starts[sentence + 1]! - frFrom;
    for (let i = 0; i < rows; i++) {
      const word = en.words[enFrom + i]!;
      const low = this.candidates.starts[word]!;
      const high = this.candidates.starts[word + 1]!;
      for (let j = 0; j < columns; j++) {
        this.index[i * columns + j] = find(this.candidates.fr, low, high, fr.words[frFrom + j]!);
      }
    }
    return { en: rows, fr: columns };
  }

  /** Model 1 in both directions; `posterior` is the product of their posteriors. */
  model1(rows: number, columns: number): void {
    const { index, posterior } = this;
    const { forward, backward } = this.tables;
    for (let j = 0; j < columns; j++) {
      let sum = NULL_WORD;
      for (let i = 0; i < rows; i++) {
        const pair = index[i * columns + j]!;
        if (pair >= 0) sum += forward[pair]!;
      }
      for (let i = 0; i < rows; i++) {
        const pair = index[i * columns + j]!;
        posterior[i * columns + j] = pair < 0 ? 0 : forward[pair]! / sum;
      }
    }
    for (let i = 0; i < rows; i++) {
      let sum = NULL_WORD;
      for (let j = 0; j < columns; j++) {
        const pair = index[i * columns + j]!;
        if (pair >= 0) sum += backward[pair]!;
      }
      for (let j = 0; j < columns; j++) {
        const pair = index[i * columns + j]!;
        if (pair >= 0) posterior[i * columns + j]! *= backward[pair]! / sum;
      }
    }
  }

  /** The HMM in both directions; `posterior` is the product of their posteriors. */
  hmmBoth(rows: number, columns: number, jumps: Jumps, counts: Jumps): void {
    const { index, posterior, toFrench, toEnglish } = this;
    const { forward, backward } = this.tables;
    for (let i = 0; i < rows; i++) {
      for (let j = 0; j < columns; j++) {
        const pair = index[i * columns + j]!;
        // Each direction observes its target words in order: rows of its matrix.
        toFrench[j * rows + i] = pair < 0 ? UNKNOWN_PAIR : forward[pair]! + UNKNOWN_PAIR;
        toEnglish[i * columns + j] = pair < 0 ? UNKNOWN_PAIR : backward[pair]! + UNKNOWN_PAIR;
      }
    }
    this.hmm.run(toFrench, columns, rows, jumps.forward, counts.forward);
    this.hmm.run(toEnglish, rows, columns, jumps.backward, counts.backward);
    for (let i = 0; i < rows; i++) {
      for (let j = 0; j < columns; j++) {
        posterior[i * columns + j] = toFrench[j * rows + i]! * toEnglish[i * columns + j]!;
      }
    }
  }
}

const MAX_LENGTH = 80;
const SIZE = MAX_LENGTH * MAX_LENGTH;

/**
 * One direction of the HMM alignment model (Vogel, Ney and Tillmann 1996): states are source words,
 * and a null state that remembers the last of them. Forward-backward with scaling.
 */
class Hmm {
  private readonly alpha = new Float64Array(SIZE);
  private readonly alphaNull = new Float64Array(SIZE);
  private readonly beta = new Float64Array(MAX_LENGTH);
  private readonly betaNext = new Float64Array(MAX_LENGTH);
  private readonly transition = new Float64Array(SIZE);

  /**
   * @param emission p(observed word | state), a row for each observed word; posteriors on return
   * @param jumps jump probabilities; `counts` gathers the expected ones
   */
  run(
    emission: Float64Array,
    observed: number,
    states: number,
    jumps: Float64Array,
    counts: Float64Array,
  ): void {
    this.fillTransitions(states, jumps);
    this.forwardPass(emission, observed, states);
    this.backwardPass(emission, observed, states, counts);
  }

  private fillTransitions(states: number, jumps: Float64Array): void {
    for (let from = 0; from < states; from++) {
      let sum = 0;
      for (let to = 0; to < states; to++) sum += jumps[jumpIndex(from, to)]!;
      for (let to = 0; to < states; to++) {
        this.transition[from * states + to] =
          ((1 - NULL_SHARE) * jumps[jumpIndex(from, to)]!) / sum;
      }
    }
  }

  private forwardPass(emission: Float64Array, observed: number, states: number): void {
    const { alpha, alphaNull, transition } = this;
    let sum = 0;
    for (let s = 0; s < states; s++) {
      alpha[s] = ((1 - NULL_SHARE) / states) * emission[s]!;
      alphaNull[s] = (NULL_SHARE / states) * NULL_WORD;
      sum += alpha[s]! + alphaNull[s]!;
    }
    this.scale(0, states, sum);
    for (let o = 1; o < observed; o++) {
      const now = o * states;
      const before = now - states;
      alpha.fill(0, now, now + states);
      for (let from = 0; from < states; from++) {
        const mass = alpha[before + from]! + alphaNull[before + from]!;
        alphaNull[now + from] = mass * NULL_SHARE * NULL_WORD;
        if (mass < NEGLIGIBLE) continue;
        const row = from * states;
        for (let to = 0; to < states; to++) alpha[now + to]! += mass * transition[row + to]!;
      }
      sum = 0;
      for (let s = 0; s < states; s++) {
        alpha[now + s]! *= emission[now + s]!;
        sum += alpha[now + s]! + alphaNull[now + s]!;
      }
      this.scale(now, states, sum);
    }
  }

  private scale(at: number, states: number, sum: number): void {
    const factor = 1 / sum;
    for (let s = 0; s < states; s++) {
      this.alpha[at + s]! *= factor;
      this.alphaNull[at + s]! *= factor;
    }
  }

  /** Turns `emission` into posteriors from the last row to the first. */
  private backwardPass(
    emission: Float64Array,
    observed: number,
    states: number,
    counts: Float64Array,
  ): void {
    const { alpha, alphaNull, beta, betaNext, transition } = this;
    beta.fill(1, 0, states);
    for (let o = observed - 1; o >= 0; o--) {
      const now = o * states;
      let total = 0;
      for (let s = 0; s < states; s++) total += (alpha[now + s]! + alphaNull[now + s]!) * beta[s]!;
      for (let s = 0; s < states; s++) {
        betaNext[s] = emission[now + s]! * beta[s]!;
        emission[now + s] = (alpha[now + s]! * beta[s]!) / total;
      }
      if (o === 0) return;
      let sum = 0;
      for (let from = 0; from < states; from++) {
        const row = from * states;
        let value = NULL_SHARE * NULL_WORD * beta[from]!;
        for (let to = 0; to < states; to++) value += transition[row + to]! * betaNext[to]!;
        sum += value;
        beta[from] = value;
      }
      // A cheap estimate of the jumps: from where this word may stand to where the last one may.
      for (let from = 0; from < states; from++) {
        const mass = alpha[now - states + from]!;
        if (mass < 0.5) continue;
        for (let to = 0; to < states; to++)
          counts[jumpIndex(from, to)]! += mass * emission[now + to]!;
      }
      for (let from = 0; from < states; from++) beta[from]! /= sum;
    }
  }
}

const NEGLIGIBLE = 1e-7;

function jumpIndex(from: number, to: number): number {
  return Math.max(-MAX_JUMP, Math.min(MAX_JUMP, to - from)) + MAX_JUMP;
}

/** The place of `wanted` in `ascending[low..high)`, or -1. */
function find(ascending: Int32Array, low: number, high: number, wanted: number): number {
  let from = low;
  let to = high - 1;
  while (from <= to) {
    const middle = (from + to) >> 1;
    const value = ascending[middle]!;
    if (value === wanted) return middle;
    if (value < wanted) from = middle + 1;
    else to = middle - 1;
  }
  return -1;
}
