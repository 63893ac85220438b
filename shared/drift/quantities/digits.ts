import type { Language } from '../../text/language.ts';
import { halfDay, withHalfDay } from './clock.ts';
import { readLiteral } from './literals.ts';
import { ORDINAL_ENDINGS } from './numberWords.ts';
import type { Piece } from './pieces.ts';
import type { Read } from './read.ts';
import { finish } from './scaleAndUnit.ts';

const CLOCK = /^(\d{1,2})\s?[hH:]\s?(\d{2})/u;
/** As in "10.30 a.m.". */
const DOTTED_CLOCK = /^(\d{1,2})\.(\d{2})$/u;

/** A number in digits: a clock time, an ordinal, a cardinal with its scale and unit. */
export function readDigits(
  list: readonly Piece[],
  i: number,
  text: string,
  language: Language,
): Read {
  const piece = list[i]!;
  const time = CLOCK.exec(piece.text) ?? (halfDay(list, i + 1) && DOTTED_CLOCK.exec(piece.text));
  const base = { start: piece.start, digits: true, unit: null, soft: isCode(text, piece) };
  if (time) {
    const minutes = Number(time[1]) * 60 + Number(time[2]);
    const values = withHalfDay(minutes, halfDay(list, i + 1));
    return { quantity: { ...base, end: piece.end, type: 'time', values }, next: i + 1 };
  }
  const values = readLiteral(piece.text, language);
  const after = list[i + 1];
  const glued = after?.start === piece.end ? after : undefined;
  if (glued?.kind === 'word') {
    if (ORDINAL_ENDINGS.has(glued.form)) {
      return { quantity: { ...base, end: glued.end, type: 'ordinal', values }, next: i + 2 };
    }
    if (glued.form === 's') {
      return { quantity: { ...base, end: glued.end, type: 'cardinal', values }, next: i + 2 };
    }
    if (glued.form === 'h' && language === 'fr') {
      const hours = withHalfDay(values[0]! * 60, null);
      return { quantity: { ...base, end: glued.end, type: 'time', values: hours }, next: i + 2 };
    }
  }
  const half = halfDay(list, i + 1);
  if (half && values[0]! <= 12) {
    const minutes = withHalfDay(values[0]! * 60, half);
    return { quantity: { ...base, end: piece.end, type: 'time', values: minutes }, next: i + 1 };
  }
  return finish(list, i + 1, { ...base, end: piece.end, type: 'cardinal', values }, language, i);
}

/** Whether the digits belong to a name or a code ("F-16", "G7") or are too small to tell ("1", "$000"). */
function isCode(text: string, { start, text: digits }: Piece): boolean {
  return (
    /^(?:1|0+)$/u.test(digits) || /\p{L}[-‑]?$/u.test(text.slice(Math.max(0, start - 2), start))
  );
}
