import { isCapitalAt } from '../../text/capital.ts';
import type { Language } from '../../text/language.ts';
import { DECADES, ORDINALS, SCALES, SMALL_NUMBERS } from './numberWords.ts';
import type { Piece } from './pieces.ts';
import type { Quantity } from './quantity.ts';
import type { Read } from './read.ts';
import { finish } from './scaleAndUnit.ts';
import type { WordReader } from './wordReader.ts';

/** Whole numbers, ordinals and decades. */
export const numberInWords: WordReader = {
  begins: (form, language) =>
    SMALL_NUMBERS[language].has(form) ||
    SCALES[language].has(form) ||
    ORDINALS[language].has(form) ||
    DECADES[language].has(form),
  read: readWords,
};

/** A number in words, an ordinal, or a decade. */
function readWords(list: readonly Piece[], i: number, language: Language): Read | null {
  const piece = list[i]!;
  const base = { start: piece.start, end: piece.end, digits: false, unit: null };
  const ordinal = ORDINALS[language].get(piece.form);
  if (ordinal !== undefined) {
    return { quantity: { ...base, type: 'ordinal', values: [ordinal], soft: true }, next: i + 1 };
  }
  const decade = DECADES[language].get(piece.form);
  if (decade !== undefined) {
    const values = [1900 + decade, decade];
    return { quantity: { ...base, type: 'cardinal', values, soft: true }, next: i + 1 };
  }
  return readNumberWords(list, i, language);
}

/** Reads "two hundred and five", "quatre-vingt-dix-sept". */
function readNumberWords(list: readonly Piece[], i: number, language: Language): Read | null {
  let total = 0;
  let current: number | null = null;
  let at = i;
  let end = list[i]!.end;
  for (;;) {
    const piece = list[at];
    if (!piece) break;
    const small = SMALL_NUMBERS[language].get(piece.form);
    const scale = piece.form.length > 2 ? SCALES[language].get(piece.form) : undefined;
    if (small !== undefined && fits(current, small)) {
      current =
        current !== null && current % 100 === 4 && small === 20
          ? current + 76
          : (current ?? 0) + small;
    } else if (scale !== undefined && scale <= 100) {
      current = (current ?? 1) * scale;
    } else if (scale !== undefined) {
      total += (current ?? 1) * scale;
      current = 0;
    } else if (joins(list, at, language, current)) {
      at++;
      continue;
    } else break;
    end = piece.end;
    at++;
  }
  if (current === null && total === 0) return null;
  while (list[at - 1]!.end > end) at--;
  const value = total + (current ?? 0);
  const bare = at === i + 1;
  const isName = isCapitalAt(list[i]!.text, 0) && i > 0;
  const soft = value < 2 || isName || (bare && SCALES[language].has(list[i]!.form));
  // "Quatre cents" are four coins, too.
  const coins = language === 'fr' && list[at - 1]!.form === 'cents' ? [value / 100] : [];
  const quantity: Quantity = {
    start: list[i]!.start,
    end,
    type: 'cardinal',
    values: [value, ...coins],
    unit: null,
    digits: false,
    soft,
  };
  return finish(list, at, quantity, language, i);
}

/** Whether a number word below 100 can stand after what was read so far. */
function fits(current: number | null, small: number): boolean {
  if (current === null) return true;
  const rest = current % 100;
  if (rest === 0) return true;
  if (rest === 4 && small === 20) return true;
  if (rest >= 20 && rest % 10 === 0 && small < 10 && small > 0) return true;
  if ((rest === 60 || rest === 80) && small >= 10 && small < 20) return true;
  return (rest === 10 || rest === 70 || rest === 90) && small >= 7 && small <= 9;
}

/** Whether a hyphen or an "and" at `at` holds number words together. */
function joins(
  list: readonly Piece[],
  at: number,
  language: Language,
  current: number | null,
): boolean {
  const piece = list[at]!;
  const next = list[at + 1];
  if (current === null || next?.kind !== 'word') return false;
  const small = SMALL_NUMBERS[language].get(next.form);
  const goesOn =
    (small !== undefined && fits(current, small)) || SCALES[language].get(next.form) === 100;
  if (!goesOn) return false;
  if (/^[-‑]$/u.test(piece.text)) return true;
  if (language === 'en') return piece.form === 'and' && current % 100 === 0 && current > 0;
  return piece.form === 'et' && (small === 1 || small === 11) && current >= 20;
}
