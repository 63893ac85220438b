import type { HashTable } from '../../../shared/quotes/reported/hashTable.ts';
import { HASH_BITS } from '../../../shared/quotes/reported/hashes.ts';
import { hashForm } from '../../../shared/quotes/reported/hashes.ts';
import { STATES } from '../../../shared/quotes/reported/lattice.ts';
import { packBytes, pushNumber } from '../../../shared/quotes/reported/packed.ts';
import { KINDS } from '../../../shared/quotes/reported/segmentKinds.ts';
import type { PackedModel } from '../../../shared/quotes/reported/weights.ts';
import type { FeatureRows } from './examples.ts';
import type { LearntWeights } from './learn.ts';

/** Weights in so many steps, both ways. */
const STEPS = 127;

/**
 * Packs a model: weights in one byte, those nearer to 0 than `least` left out.
 *
 * @see unpackModel
 */
export function packModel(rows: FeatureRows, weights: LearntWeights, least: number): PackedModel {
  const largest = [weights.boundary, weights.token, weights.content].reduce(
    (most, part) => part.reduce((max, weight) => Math.max(max, Math.abs(weight)), most),
    0,
  );
  const step = Number((largest / STEPS).toPrecision(4));
  const table = (hashes: HashTable, values: Float64Array, width: number): string =>
    packTable(hashes, values, width, step, least);
  const width = KINDS.length;
  return {
    step,
    boundary: table(rows.boundary, weights.boundary, 2 * width),
    token: table(rows.token, weights.token, width),
    content: table(rows.content, weights.content, 1),
    transitions: Array.from({ length: STATES }, (_, state) =>
      Array.from(
        weights.transitions.subarray(state * (width + 1), (state + 1) * (width + 1)),
        (w) => Number(w.toFixed(3)),
      ),
    ),
  };
}

function packTable(
  hashes: HashTable,
  values: Float64Array,
  width: number,
  step: number,
  least: number,
): string {
  const rows: number[] = [];
  let count = 0;
  let last = 0;
  for (let hash = 0; hash < 1 << HASH_BITS; hash++) {
    const row = hashes.get(hash);
    if (row < 0) continue;
    const weights = values.subarray(row * width, (row + 1) * width);
    let mask = 0;
    weights.forEach((weight, k) => {
      if (Math.abs(weight) >= least && Math.round(weight / step) !== 0) mask |= 1 << k;
    });
    if (mask === 0) continue;
    count++;
    pushNumber(rows, hash - last);
    last = hash;
    rows.push(mask);
    weights.forEach((weight, k) => {
      if ((mask >> k) & 1) rows.push(Math.round(weight / step) & 0xff);
    });
  }
  const head: number[] = [];
  pushNumber(head, count);
  return packBytes(Uint8Array.from([...head, ...rows]));
}

/** Packs word classes. */
export function packClasses(classes: ReadonlyMap<string, number>): string {
  const byHash = new Map(Array.from(classes, ([form, number]) => [hashForm(form), number]));
  const bytes: number[] = [];
  pushNumber(bytes, byHash.size);
  let last = 0;
  for (const [hash, number] of [...byHash].sort(([a], [b]) => a - b)) {
    pushNumber(bytes, hash - last);
    bytes.push(number);
    last = hash;
  }
  return packBytes(Uint8Array.from(bytes));
}
