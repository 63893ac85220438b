/**
 * The layout of the lexicon file, little-endian throughout. Numbers marked * are varints (seven
 * bits a byte, low bits first).
 *
 * - header (u32 each): magic, version, documents, English words, French words, then for each section
 *   its length in bytes;
 * - `alphabet`: every character of the word lists, u16, ascending; a word's letters are one byte
 *   each, positions in it, so that byte order is string order;
 * - `enWords`, `frWords`: sorted, front-coded in buckets: for each word the letters
 *   shared with the one before (a byte, 0 at a bucket's head), how many follow (a byte), and these;
 * - `enFrequencies`, `frFrequencies`: document frequency of each word as a level (a byte);
 * - `pairCounts`: for each English word its number of translations*;
 * - `pairIds`: for each English word its French ids, ascending, as gaps*;
 * - `pairForward`, `pairBackward`: p(fr | en) and p(en | fr) of each pair as a level (a byte);
 * - `expressions`: count*, then for each the English ids and the French ids (length*, ids*) and the
 *   levels of both probabilities;
 * - `enKin`, `enOpposites`: relations between English words: count*, then for each, in order, the gap*
 *   from the first word of the one before to its own first word, the gap* from there to the second, and
 *   a byte of weight.
 */
export const MAGIC = 0x4c42_5256; // "VRBL"
export const VERSION = 2;
export const BUCKET = 16;

export const SECTIONS = [
  'alphabet',
  'enWords',
  'frWords',
  'enFrequencies',
  'frFrequencies',
  'pairCounts',
  'pairIds',
  'pairForward',
  'pairBackward',
  'expressions',
  'enKin',
  'enOpposites',
] as const;

export type Section = (typeof SECTIONS)[number];

/** Bytes before the first section. */
export const HEADER = 4 * (5 + SECTIONS.length);

/** Levels of a probability: each is about 4 % below the last; the lowest is 2^-16. */
const LEVELS_PER_OCTAVE = 16;
export const LEVELS = 256;
const PROBABILITIES = Float32Array.from({ length: LEVELS }, (_, level) =>
  Math.pow(2, -level / LEVELS_PER_OCTAVE),
);

/** The level (a byte) nearest to a probability. */
export function levelOf(probability: number): number {
  const level = Math.round(-Math.log2(Math.max(probability, 1e-9)) * LEVELS_PER_OCTAVE);
  return Math.min(LEVELS - 1, Math.max(0, level));
}

/** The probability that a level stands for. */
export function probabilityOf(level: number): number {
  return PROBABILITIES[level]!;
}

/** Reads the varints of a section from its beginning on. */
export class VarintReader {
  private at = 0;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  next(): number {
    let value = 0;
    let shift = 0;
    for (;;) {
      const byte = this.byte();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
      shift += 7;
    }
  }

  byte(): number {
    const byte = this.bytes[this.at++];
    if (byte === undefined) throw new RangeError('The lexicon file ends too early.');
    return byte;
  }
}
