import { AROUND_THE_CLOCK } from './numberWords.ts';
import type { Piece } from './pieces.ts';
import type { Read } from './read.ts';
import { UNITS } from './units.ts';

/** "24h/24", "7 jours sur 7": as many hours of the day, or days of the week, as there are. */
export function readAroundTheClock(list: readonly Piece[], i: number): Read | null {
  const [count, unit, , whole] = list.slice(i, i + 4);
  const name = AROUND_THE_CLOCK.get(
    list
      .slice(i, i + 4)
      .map(({ form }) => form)
      .join(' '),
  );
  if (name === undefined || !count || !unit || !whole) return null;
  const quantity = { start: count.start, end: whole.end, values: [Number(count.text)] };
  const kind = { unit: UNITS.get(name)!, digits: true, soft: true };
  return { quantity: { ...quantity, ...kind, type: 'cardinal' }, next: i + 4 };
}
