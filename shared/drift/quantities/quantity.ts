import type { Span } from '../../text/span.ts';
import type { Unit } from './units.ts';

/**
 * cardinal: "32", "three". collective: "une centaine". vague: only a magnitude, "hundreds". multiple: "three
 * times". time: minutes after midnight.
 */
export type QuantityType =
  | 'cardinal'
  | 'ordinal'
  | 'fraction'
  | 'multiple'
  | 'collective'
  | 'vague'
  | 'time'
  | 'month'
  | 'weekday';

/** How a number is hedged: "about 30", "at least 30". */
export type Bound = 'about' | 'nearly' | 'atLeast' | 'atMost' | 'moreThan' | 'lessThan';

/** A number in a text, by value. */
export interface Quantity extends Span {
  readonly type: QuantityType;
  /** What it may mean, the likeliest first: "1.500" is 1500 in one notation, 1.5 in another. */
  readonly values: readonly number[];
  readonly unit: Unit | null;
  /** Written in digits. Words for numbers are freer in translation. */
  readonly digits: boolean;
  /** Never alarms alone: part of a name ("F-16"), "one", words that also mean other things. */
  readonly soft: boolean;
  /** Of a share in two numbers, "one in five". */
  readonly terms?: readonly [Quantity, Quantity];
  /** A share by which something changes: "by a third". */
  readonly change?: boolean;
  /** The time zone that a clock time names. */
  readonly zone?: string;
  /** Tells the one before it again, in another zone or currency: "15h00 (13h00 GMT)". */
  readonly again?: boolean;
}
