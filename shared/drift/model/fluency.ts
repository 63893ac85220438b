import type { Token } from '../../text/token.ts';
import { EDGE, WordClasses, type ClassTable } from './wordClasses.ts';

/** What is known of the order of words in a language; made by `npm run train:drift`. */
export interface FluencyTable extends ClassTable {
  /** For each two classes in a row, how much more or less often than chance, as `packLevels` packs. */
  readonly next: string;
}

/** Levels of mutual information, so many nats apart, from `LOWEST`. */
export const LEVELS = 8;
const STEP = 0.8;
const LOWEST = -3.2;
/** A digit of this alphabet holds two levels. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Packs mutual information, in nats, into a string of half as many digits. */
export function packLevels(nats: readonly number[]): string {
  const levels = nats.map((value) =>
    Math.max(0, Math.min(LEVELS - 1, Math.round((value - LOWEST) / STEP))),
  );
  let digits = '';
  for (let i = 0; i < levels.length; i += 2) {
    digits += DIGITS[levels[i]! * LEVELS + (levels[i + 1] ?? 0)]!;
  }
  return digits;
}

/** Half a step's loss, and for an odd number of values one more at the end. */
export function unpackLevels(digits: string): Float32Array {
  const nats = new Float32Array(2 * digits.length);
  for (let i = 0; i < digits.length; i++) {
    const both = DIGITS.indexOf(digits[i]!);
    nats[2 * i] = LOWEST + STEP * Math.floor(both / LEVELS);
    nats[2 * i + 1] = LOWEST + STEP * (both % LEVELS);
  }
  return nats;
}

/**
 * A language model that fits into a few kilobytes: pointwise mutual information of neighbouring word
 * classes (Church and Hanks 1990). It knows nothing of meaning, but that "of the ." is no English.
 */
export class FluencyModel {
  private readonly classes: WordClasses;
  private readonly next: Float32Array;

  constructor(table: FluencyTable) {
    this.classes = new WordClasses(table);
    this.next = unpackLevels(table.next);
  }

  /**
   * How well each token follows on the one before, in nats; one value more than there are tokens, the
   * last being that of the sentence's end.
   */
  of(tokens: readonly Token[]): Float64Array {
    const follows = new Float64Array(tokens.length + 1);
    let before = EDGE;
    for (let i = 0; i <= tokens.length; i++) {
      const here = i < tokens.length ? this.classes.of(tokens[i]!) : EDGE;
      follows[i] = this.next[before * this.classes.size + here]!;
      before = here;
    }
    return follows;
  }
}
