import { HashTable } from './hashTable.ts';
import { ByteReader, unpackBytes } from './packed.ts';

/** Weights of hashed features, `width` for each. */
export interface WeightTable {
  readonly rows: HashTable;
  readonly width: number;
  readonly values: Float32Array;
}

/** The file of a trained model; see `pack.ts` of its trainer. */
export interface PackedModel {
  /** What a weight of 1 stands for. */
  readonly step: number;
  readonly boundary: string;
  readonly token: string;
  readonly content: string;
  /** From each state to the start of each kind of segment, and to the end. */
  readonly transitions: readonly (readonly number[])[];
}

/** Adds the weights of a feature to `sums`. */
export function addWeights(
  { rows, width, values }: WeightTable,
  feature: number,
  sums: Float64Array,
): void {
  const row = rows.get(feature);
  if (row < 0) return;
  for (let k = 0; k < width; k++) sums[k]! += values[row * width + k]!;
}

/** Reads one table: gaps between sorted hashes, a mask of the weights that are there, the weights. */
export function unpackTable(text: string, width: number, step: number): WeightTable {
  const bytes = unpackBytes(text);
  const reader = new ByteReader(bytes);
  const count = reader.number();
  const rows = new HashTable(count);
  const values = new Float32Array(count * width);
  let hash = 0;
  for (let i = 0; i < count; i++) {
    hash += reader.number();
    const row = rows.add(hash);
    const mask = reader.byte();
    for (let k = 0; k < width; k++)
      if ((mask >> k) & 1) values[row * width + k] = reader.signed() * step;
  }
  return { rows, width, values };
}
