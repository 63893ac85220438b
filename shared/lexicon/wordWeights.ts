/**
 * Weights by the numbers of words, 0 but for a few: a hash table with open addressing that stays small
 * enough for the processor's nearest cache. For sums that are made anew again and again, so one stands for
 * many calls of whoever owns it; `clear` goes through what was touched alone.
 */
export class WordWeights {
  /** How many words have a weight. */
  count = 0;
  private keys = new Int32Array(FIRST_SIZE).fill(NONE);
  private weights = new Float64Array(FIRST_SIZE);
  /** Where the words stand in `keys`, in the order in which they got a weight. */
  private places = new Int32Array(FIRST_SIZE / 2);
  private mask = FIRST_SIZE - 1;

  clear(): void {
    for (let i = 0; i < this.count; i++) {
      this.keys[this.places[i]!] = NONE;
      this.weights[this.places[i]!] = 0;
    }
    this.count = 0;
  }

  of(id: number): number {
    return this.weights[this.placeOf(id)]!;
  }

  /** Makes the weight of a word this much at least. */
  raise(id: number, weight: number): void {
    const place = this.placeOf(id);
    if (weight <= this.weights[place]!) return;
    if (this.keys[place] === NONE) this.enter(id, place, weight);
    else this.weights[place] = weight;
  }

  add(id: number, weight: number): void {
    if (weight <= 0) return;
    const place = this.placeOf(id);
    if (this.keys[place] === NONE) this.enter(id, place, weight);
    else this.weights[place]! += weight;
  }

  /** The word that was the `index`-th to get a weight; likewise `weightAt`. */
  wordAt(index: number): number {
    return this.keys[this.places[index]!]!;
  }

  weightAt(index: number): number {
    return this.weights[this.places[index]!]!;
  }

  /** Where the word stands, or where it would. */
  private placeOf(id: number): number {
    const { keys, mask } = this;
    let place = (Math.imul(id, SPREAD) >>> SHIFT) & mask;
    while (keys[place] !== id && keys[place] !== NONE) place = (place + 1) & mask;
    return place;
  }

  private enter(id: number, place: number, weight: number): void {
    this.keys[place] = id;
    this.weights[place] = weight;
    this.places[this.count++] = place;
    if (this.count === this.places.length) this.grow();
  }

  private grow(): void {
    const { count } = this;
    const words = Array.from({ length: count }, (_, i) => this.wordAt(i));
    const weights = words.map((_, i) => this.weightAt(i));
    const size = 2 * this.keys.length;
    this.keys = new Int32Array(size).fill(NONE);
    this.weights = new Float64Array(size);
    this.places = new Int32Array(size / 2);
    this.mask = size - 1;
    this.count = 0;
    words.forEach((word, i) => {
      this.raise(word, weights[i]!);
    });
  }
}

const NONE = -1;
const FIRST_SIZE = 1024;
/** Multiplicative hashing by the golden ratio (Knuth 1998, section 6.4); the upper bits are the best. */
const SPREAD = 0x9e3779b1;
const SHIFT = 12;
