/** Bits of a hash that a filter looks at. */
const FILTER_BITS = 18;
const FILTER_MASK = (1 << FILTER_BITS) - 1;

/**
 * Numbers rows by their hash: open addressing. Most keys that are asked for are unknown; a filter small
 * enough for the nearest cache says so of nearly all.
 */
export class HashTable {
  private readonly filter = new Uint8Array(1 << (FILTER_BITS - 3));
  private readonly keys: Int32Array;
  private readonly rows: Int32Array;
  private readonly mask: number;
  size = 0;

  /** @param capacity most keys that will be added */
  constructor(capacity: number) {
    const slots = 2 ** Math.ceil(Math.log2(Math.max(2, capacity * 2)));
    this.keys = new Int32Array(slots).fill(-1);
    this.rows = new Int32Array(slots);
    this.mask = slots - 1;
  }

  /** Gives a key the next number. */
  add(key: number): number {
    this.filter[(key & FILTER_MASK) >> 3]! |= 1 << (key & 7);
    let slot = key & this.mask;
    while (this.keys[slot] !== -1) slot = (slot + 1) & this.mask;
    this.keys[slot] = key;
    this.rows[slot] = this.size;
    return this.size++;
  }

  /** The number of a key; -1 where it is unknown. */
  get(key: number): number {
    if ((this.filter[(key & FILTER_MASK) >> 3]! & (1 << (key & 7))) === 0) return -1;
    let slot = key & this.mask;
    while (this.keys[slot] !== key) {
      if (this.keys[slot] === -1) return -1;
      slot = (slot + 1) & this.mask;
    }
    return this.rows[slot]!;
  }
}
