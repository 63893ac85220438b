import { isCapitalAt } from '../../text/capital.ts';
import type { Language } from '../../text/language.ts';
import { AMBIGUOUS_MONTHS, MONTH_LEADS, MONTHS, SMALL_NUMBERS, WEEKDAYS } from './numberWords.ts';
import type { Piece } from './pieces.ts';
import type { Read } from './read.ts';
import type { WordReader } from './wordReader.ts';

/** Weekdays and months. */
export const date: WordReader = {
  begins: (form, language) => WEEKDAYS[language].has(form) || MONTHS[language].has(form),
  read: readDate,
};

/** A weekday or a month; null for words that only may be one. */
function readDate(list: readonly Piece[], i: number, language: Language): Read | null {
  const piece = list[i]!;
  const base = { start: piece.start, end: piece.end, digits: false, unit: null };
  const weekday = WEEKDAYS[language].get(piece.form);
  if (weekday !== undefined && (language === 'fr' || isCapitalAt(piece.text, 0))) {
    return { quantity: { ...base, type: 'weekday', values: [weekday], soft: false }, next: i + 1 };
  }
  const month = MONTHS[language].get(piece.form);
  if (month === undefined) return null;
  const beside =
    list[i - 1]?.kind === 'literal' ||
    list[i + 1]?.kind === 'literal' ||
    list[i - 1]?.form === 'er';
  const sure = piece.form.length > 4 || (language === 'fr' && piece.form === 'juin');
  const cased = language === 'fr' ? /^\p{Ll}/u.test(piece.text) : isCapitalAt(piece.text, 0);
  const ambiguous = !sure || AMBIGUOUS_MONTHS.has(piece.form);
  const led = MONTH_LEADS.has(list[i - 1]?.form ?? '');
  if (!cased && !beside) return null;
  // "Sept ans" are seven years.
  if (SMALL_NUMBERS[language].has(piece.form) && !beside) return null;
  if (ambiguous && !beside && !led) return null;
  return { quantity: { ...base, type: 'month', values: [month], soft: false }, next: i + 1 };
}
