import { Hmm } from '../../../shared/align/words/hmm.ts';
import type { HmmPrior } from '../../../shared/align/words/hmm.ts';
import type { Candidates } from './candidates.ts';
import type { Corpus } from './corpus.ts';

/** What both models know: of each candidate pair p(fr | en) and p(en | fr). */
export interface Tables {
  readonly forward: Float32Array;
  readonly backward: Float32Array;
}

/** p(word | null) and of pairs that are no candidates: any word at all. */
const NULL_WORD = 2e-5;
const UNKNOWN_PAIR = 1e-8;
const NULL_SHARE = 0.12;

/** Jump probabilities of the HMM of both directions, one for each jump of `Hmm`. */
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
  hmmBoth(rows: number, columns: number, jumps: Jumps, counts?: Jumps): void {
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
    this.hmm.run(toFrench, columns, rows, prior(jumps.forward), counts?.forward);
    this.hmm.run(toEnglish, rows, columns, prior(jumps.backward), counts?.backward);
    for (let i = 0; i < rows; i++) {
      for (let j = 0; j < columns; j++) {
        posterior[i * columns + j] = toFrench[j * rows + i]! * toEnglish[i * columns + j]!;
      }
    }
  }
}

const MAX_LENGTH = 80;
const SIZE = MAX_LENGTH * MAX_LENGTH;

function prior(jumps: Float64Array): HmmPrior {
  return { jumps, nullShare: NULL_SHARE, nullWord: NULL_WORD };
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
