import { BUCKET } from './format.ts';

/**
 * A sorted, front-coded list of words that stays bytes: a word is found by binary search over the
 * heads of the buckets and a walk through one bucket.
 */
export class WordList {
  readonly size: number;
  private readonly bytes: Uint8Array;
  private readonly alphabet: string;
  private readonly codes: ReadonlyMap<string, number>;
  /** Where each bucket begins. */
  private readonly buckets: Uint32Array;
  private readonly letters = new Uint8Array(256);
  private readonly wanted = new Uint8Array(256);
  private readonly known = new Map<string, number>();

  /**
   * @param bytes a `words` section of the file
   * @param alphabet its characters, ascending
   * @param size number of words
   */
  constructor(bytes: Uint8Array, alphabet: string, size: number) {
    this.bytes = bytes;
    this.alphabet = alphabet;
    this.size = size;
    this.codes = new Map(Array.from({ length: alphabet.length }, (_, i) => [alphabet[i]!, i]));
    this.buckets = new Uint32Array(Math.ceil(size / BUCKET));
    let at = 0;
    for (let word = 0; word < size; word++) {
      if (word % BUCKET === 0) this.buckets[word / BUCKET] = at;
      at += 2 + bytes[at + 1]!;
    }
    if (at !== bytes.length) throw new RangeError('The word list of the lexicon file is damaged.');
  }

  /** The number of a word, or -1. */
  indexOf(word: string): number {
    const before = this.known.get(word);
    if (before !== undefined) return before;
    const index = this.search(word);
    if (this.known.size >= MEMO_LIMIT) this.known.clear();
    this.known.set(word, index);
    return index;
  }

  /** The word of a number below `size`. */
  at(index: number): string {
    let at = this.buckets[Math.floor(index / BUCKET)]!;
    let length = 0;
    for (let word = index - (index % BUCKET); word <= index; word++) {
      length = this.decode(at);
      at += 2 + this.bytes[at + 1]!;
    }
    let text = '';
    for (let i = 0; i < length; i++) text += this.alphabet[this.letters[i]!]!;
    return text;
  }

  private search(word: string): number {
    const length = word.length;
    if (this.size === 0 || length === 0 || length > 255) return -1;
    for (let i = 0; i < length; i++) {
      const code = this.codes.get(word[i]!);
      if (code === undefined) return -1;
      this.wanted[i] = code;
    }
    let low = 0;
    let high = this.buckets.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.compare(this.decode(this.buckets[middle]!), length) <= 0) low = middle;
      else high = middle - 1;
    }
    return this.walk(low, length);
  }

  private walk(bucket: number, length: number): number {
    let at = this.buckets[bucket]!;
    const last = Math.min(this.size, (bucket + 1) * BUCKET);
    for (let word = bucket * BUCKET; word < last; word++) {
      if (this.compare(this.decode(at), length) === 0) return word;
      at += 2 + this.bytes[at + 1]!;
    }
    return -1;
  }

  /** Writes the word at a byte over the one before it in `letters`; returns its length. */
  private decode(at: number): number {
    const shared = this.bytes[at]!;
    const rest = this.bytes[at + 1]!;
    for (let i = 0; i < rest; i++) this.letters[shared + i] = this.bytes[at + 2 + i]!;
    return shared + rest;
  }

  /** Sign of (decoded word - wanted word). */
  private compare(length: number, wantedLength: number): number {
    const shorter = Math.min(length, wantedLength);
    for (let i = 0; i < shorter; i++) {
      const difference = this.letters[i]! - this.wanted[i]!;
      if (difference !== 0) return difference;
    }
    return length - wantedLength;
  }
}

/** Words remembered by their number: a few articles' worth. */
const MEMO_LIMIT = 50_000;
