import type { Language } from '../../text/language.ts';
import { MONEY_SIGNS } from './currencies.ts';
import { BEFORE_UNIT, COIN_WORDS, LOOSE_SHORT_SCALES, PER, SCALES } from './numberWords.ts';
import type { Piece } from './pieces.ts';
import type { Quantity } from './quantity.ts';
import type { Read } from './read.ts';
import { UNITS, type Unit } from './units.ts';

/** Reads scale words and the unit after a number, and a currency sign before it. */
export function finish(
  list: readonly Piece[],
  next: number,
  quantity: Quantity,
  language: Language,
  first: number,
): Read {
  let values = quantity.values;
  let end = quantity.end;
  for (
    let scale = scaleAt(list, next, end, language);
    scale;
    scale = scaleAt(list, next, end, language)
  ) {
    const factor = scale;
    const scaled = values.map((value) => value * factor);
    // "100m" is a race as well as a hundred millions.
    values = mayBeMetres(list, next, first) ? [...scaled, ...values] : scaled;
    end = list[next]!.end;
    next++;
  }
  const half = addHalf(list, next, language);
  if (half) values = [values[0]! + 0.5, ...values];
  return { quantity: { ...quantity, values, end, unit: unitAround(list, first, next) }, next };
}

/** Whether the "m" of a number may stand for metres: no sign of money goes before. */
function mayBeMetres(list: readonly Piece[], i: number, first: number): boolean {
  return list[i]!.text === 'm' && !MONEY_SIGNS.includes(list[first - 1]?.text ?? ' ');
}

function scaleAt(
  list: readonly Piece[],
  i: number,
  end: number,
  language: Language,
): number | undefined {
  const piece = list[i];
  if (piece?.kind !== 'word') return undefined;
  const scale = SCALES[language].get(piece.form);
  // "80 cents" are coins; only words make "deux cents".
  if (COIN_WORDS.has(piece.form) && /\d/u.test(list[i - 1]?.text ?? '')) return undefined;
  // "5m" is millions only when glued and English; "5 m" are metres.
  if (piece.form.length <= 2 && piece.start !== end && !LOOSE_SHORT_SCALES.has(piece.form))
    return undefined;
  if (piece.text === 'M' && language === 'fr') return 1e6;
  return scale;
}

/** "deux ans et demi", "two and a half". */
function addHalf(list: readonly Piece[], i: number, language: Language): boolean {
  const words = list.slice(i, i + 4).map(({ form }) => form);
  if (language === 'fr') return /^(?:\p{L}+ )?et demie?\b/u.test(words.join(' '));
  return words.slice(0, 3).join(' ') === 'and a half';
}

/** The unit of the number from piece `first` up to `next`: a sign of money before it, a word after it. */
export function unitAround(list: readonly Piece[], first: number, next: number): Unit | null {
  const before = list[first - 1];
  if (before?.kind === 'sign' && MONEY_SIGNS.includes(before.text)) return UNITS.get(before.text)!;
  let at = next;
  while (BEFORE_UNIT.has(list[at]?.form ?? '') && at < next + 4) at++;
  return unitAt(list, at);
}

const LONGEST_NAME = 3;

/** The unit whose name stands at piece `i`; of two names the longer. */
export function unitAt(list: readonly Piece[], i: number): Unit | null {
  const words = list.slice(i, i + LONGEST_NAME).map(({ form }) => form);
  if (PER.has(words[0] ?? '') && words[1] === 'cent') return UNITS.get('%')!;
  for (let length = words.length; length > 0; length--) {
    const unit = UNITS.get(words.slice(0, length).join(' '));
    if (unit) return unit;
  }
  return null;
}
