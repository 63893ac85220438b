import type { Span } from '../../text/span.ts';
import type { Unit } from './units.ts';

/**
 * cardinal: "32", "three". vague: only a magnitude, "hundreds". time: minutes after midnight. divisor:
 * what something is divided by.
 */
export type QuantityType =
  'cardinal' | 'ordinal' | 'fraction' | 'divisor' | 'vague' | 'time' | 'month' | 'weekday';

/** How a number is hedged: "about 30", "at least 30". */
export type Bound = 'about' | 'atLeast' | 'atMost' | 'moreThan' | 'lessThan';

/** A number in a text, by value. */
export interface Quantity extends Span {
  readonly type: QuantityType;
  /** What it may mean, the likeliest first: "1.500" is 1500 in one notation, 1.5 in another. */
  readonly values: readonly number[];
  readonly unit: Unit | null;
  /** The whole that the number is a part of: the 20 of "19 out of 20". */
  readonly outOf?: Quantity;
  /** Of a clock time: "gmt", or "" where the text says whose time it is. Left out where it does not. */
  readonly zone?: string;
  /** Written in digits. Words for numbers are freer in translation. */
  readonly digits: boolean;
  /** Never alarms alone: part of a name ("F-16"), "one", words that also mean other things. */
  readonly soft: boolean;
}
