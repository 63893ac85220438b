import { VarintReader } from './format.ts';

/** Visits a related word by number, with how near it is, 0..1. */
export type VisitRelation = (id: number, weight: number) => void;

/** Weights are stored in steps of this. */
export const WEIGHT_STEP = 1 / 255;

/** Relations between words of one language, each found from both of its ends. */
export class RelationTable {
  /** Those of word `w` stand from `starts[w]` to `starts[w + 1]`. */
  private readonly starts: Uint32Array;
  private readonly ids: Uint32Array;
  private readonly weights: Uint8Array;

  /**
   * @param bytes a section of relations (layout in format.ts)
   * @throws RangeError when it ends too early
   */
  constructor(bytes: Uint8Array, size: number) {
    const { from, to, weights } = readRelations(bytes);
    this.starts = new Uint32Array(size + 1);
    for (let i = 0; i < from.length; i++) {
      this.starts[from[i]! + 1]!++;
      this.starts[to[i]! + 1]!++;
    }
    for (let word = 0; word < size; word++) this.starts[word + 1]! += this.starts[word]!;
    this.ids = new Uint32Array(2 * from.length);
    this.weights = new Uint8Array(2 * from.length);
    const next = this.starts.slice();
    for (let i = 0; i < from.length; i++) {
      const there = next[from[i]!]!++;
      const back = next[to[i]!]!++;
      this.ids[there] = to[i]!;
      this.ids[back] = from[i]!;
      this.weights[there] = this.weights[back] = weights[i]!;
    }
  }

  each(id: number, visit: VisitRelation): void {
    for (let i = this.starts[id]!; i < this.starts[id + 1]!; i++)
      visit(this.ids[i]!, this.weights[i]! * WEIGHT_STEP);
  }
}

/** Every relation once, by the numbers of its two words. */
export function readRelations(bytes: Uint8Array): {
  from: Uint32Array;
  to: Uint32Array;
  weights: Uint8Array;
} {
  const reader = new VarintReader(bytes);
  const count = reader.next();
  const from = new Uint32Array(count);
  const to = new Uint32Array(count);
  const weights = new Uint8Array(count);
  let word = 0;
  for (let i = 0; i < count; i++) {
    word += reader.next();
    from[i] = word;
    to[i] = word + reader.next();
    weights[i] = reader.byte();
  }
  return { from, to, weights };
}
