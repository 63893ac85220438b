/** Numbers rows by their hash: open addressing, read far more often than written. */
export class HashTable {
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
    let slot = key & this.mask;
    while (this.keys[slot] !== -1) slot = (slot + 1) & this.mask;
    this.keys[slot] = key;
    this.rows[slot] = this.size;
    return this.size++;
  }

  /** The number of a key; -1 where it is unknown. */
  get(key: number): number {
    let slot = key & this.mask;
    while (this.keys[slot] !== key) {
      if (this.keys[slot] === -1) return -1;
      slot = (slot + 1) & this.mask;
    }
    return this.rows[slot]!;
  }
}
