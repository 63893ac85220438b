import type { Piece } from './pieces.ts';
import type { Quantity } from './quantity.ts';
import type { Read } from './read.ts';
import { UNITS } from './units.ts';

const INCHES_PER_FOOT = 12;
/** What may stand between the feet and the inches: "6ft 2in", "6-foot-2", "6 feet, 2 inches". */
const BETWEEN = /^(?:-? ?(?:ft|foot|feet) ?[-,]? ?)$/u;

/** A height in two numbers: "1 m 83" of French, "6ft 2in" of English. */
export function readHeight(list: readonly Piece[], i: number, text: string): Read | null {
  return readMetres(list, i) ?? readFeet(list, i, text);
}

function readMetres(list: readonly Piece[], i: number): Read | null {
  const [metres, unit, centimetres] = list.slice(i, i + 3);
  if (unit?.form !== 'm' || !centimetres) return null;
  if (!/^\d$/u.test(metres!.text) || !/^\d{2}$/u.test(centimetres.text)) return null;
  const value = Number(`${metres!.text}.${centimetres.text}`);
  return { quantity: height(metres!, centimetres, value, 'm'), next: i + 3 };
}

function readFeet(list: readonly Piece[], i: number, text: string): Read | null {
  const feet = list[i]!;
  if (!/^\d$/u.test(feet.text)) return null;
  const at = list.findIndex(({ kind }, k) => k > i && kind === 'literal');
  const inches = list[at];
  if (!inches || !/^(?:\d|1[01])$/u.test(inches.text)) return null;
  if (!BETWEEN.test(text.slice(feet.end, inches.start))) return null;
  const value = Number(feet.text) + Number(inches.text) / INCHES_PER_FOOT;
  return { quantity: height(feet, inches, value, 'feet'), next: at + 1 };
}

function height(first: Piece, last: Piece, value: number, unit: string): Quantity {
  return {
    start: first.start,
    end: last.end,
    type: 'cardinal',
    values: [value],
    unit: UNITS.get(unit)!,
    digits: true,
    soft: false,
  };
}
