import type { Piece } from './pieces.ts';

/** "a.m." or "p.m." at piece `i`; null where neither stands. */
export function halfDay(list: readonly Piece[], i: number): 'am' | 'pm' | null {
  const words = list
    .slice(i, i + 3)
    .map(({ form }) => form)
    .join('');
  const match = /^(?:(a|p)\.?m\b|(a|p)\.m)/u.exec(words);
  const letter = match?.[1] ?? match?.[2];
  return letter === 'a' ? 'am' : letter === 'p' ? 'pm' : null;
}

/** Minutes after midnight; without a.m. or p.m. the other half of the day is possible too. */
export function withHalfDay(minutes: number, half: 'am' | 'pm' | null): number[] {
  const day = 12 * 60;
  if (half === 'pm') return [minutes < day ? minutes + day : minutes];
  if (half === 'am') return [minutes >= day ? minutes - day : minutes];
  return minutes < day ? [minutes, minutes + day] : [minutes, minutes - day];
}
