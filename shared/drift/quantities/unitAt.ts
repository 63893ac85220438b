import { DEGREES, NAUTICAL, SQUARE_AFTER, SQUARE_BEFORE } from './numberWords.ts';
import type { Piece } from './pieces.ts';
import { UNITS, type Unit } from './units.ts';

/** The unit that begins at piece `i`, of one word or more: "degrees Fahrenheit", "milles nautiques". */
export function unitAt(list: readonly Piece[], i: number): Unit | null {
  const [piece, next] = [list[i], list[i + 1]];
  if (!piece) return null;
  if (SQUARE_BEFORE.has(piece.form)) return squared(UNITS.get(next?.form ?? ''));
  if (DEGREES.has(piece.form)) {
    return UNITS.get(`°${next?.form}`) ?? UNITS.get(next?.form ?? '') ?? UNITS.get('degree')!;
  }
  if (piece.form === 'milles') return UNITS.get(NAUTICAL.has(next?.form ?? '') ? 'knot' : 'mile')!;
  const unit = UNITS.get(piece.form);
  return SQUARE_AFTER.has(next?.form ?? '') ? squared(unit) : (unit ?? null);
}

/** "Square miles" of "miles". */
function squared(unit: Unit | undefined): Unit | null {
  if (unit?.dimension !== 'length') return null;
  return { id: `square ${unit.id}`, dimension: 'area', factor: unit.factor ** 2 };
}
