import type { Quantity } from './quantity.ts';

/** A quantity that was read, and the index of the piece after it. */
export interface Read {
  readonly quantity: Quantity;
  readonly next: number;
}
