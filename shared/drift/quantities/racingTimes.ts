import type { Piece } from './pieces.ts';
import type { Read } from './read.ts';
import { UNITS } from './units.ts';

/** "2:05:41". */
const COLONS = /^(\d{1,2}):(\d{2}):(\d{2})$/u;
/** "2h05" in one piece. */
const HOURS = /^(\d{1,2})\s?[hH]\s?(\d{2})$/u;
const MINUTE_SIGNS = new Set(['min', 'mn', 'm', "'", '’', '′']);
const SECOND_SIGNS = new Set(['s', 'sec', '"', '”', '″', "''"]);

/** How long a race took, in hours, minutes and seconds: "2:05:41", "2 h 5 min 41 s", "2h05'41". */
export function readRacingTime(list: readonly Piece[], i: number): Read | null {
  return readColons(list, i) ?? readSigns(list, i);
}

function readColons(list: readonly Piece[], i: number): Read | null {
  const match = COLONS.exec(list[i]!.text);
  return match && read(list, i, i, match.slice(1).map(Number));
}

function readSigns(list: readonly Piece[], i: number): Read | null {
  const joined = HOURS.exec(list[i]!.text);
  const hours = joined ? Number(joined[1]) : wholeAt(list, i);
  if (hours === null || (!joined && list[i + 1]?.form !== 'h')) return null;
  const at = joined ? i + 1 : i + 3;
  const minutes = joined ? Number(joined[2]) : wholeAt(list, i + 2);
  if (minutes === null || !MINUTE_SIGNS.has(list[at]?.form ?? '')) return null;
  const seconds = wholeAt(list, at + 1);
  if (seconds === null) return null;
  const signed = SECOND_SIGNS.has(list[at + 2]?.form ?? '');
  return read(list, i, signed ? at + 2 : at + 1, [hours, minutes, seconds]);
}

/** The number of one or two digits that a piece is. */
function wholeAt(list: readonly Piece[], i: number): number | null {
  const { text } = list[i] ?? { text: '' };
  return /^\d{1,2}$/u.test(text) ? Number(text) : null;
}

function read(
  list: readonly Piece[],
  first: number,
  last: number,
  [hours, minutes, seconds]: readonly number[],
): Read {
  const values = [hours! * 3600 + minutes! * 60 + seconds!];
  const span = { start: list[first]!.start, end: list[last]!.end };
  const unit = UNITS.get('seconds')!;
  return {
    quantity: { ...span, type: 'cardinal', values, unit, digits: true, soft: false },
    next: last + 1,
  };
}
