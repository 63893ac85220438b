import type { Language } from '../../text/language.ts';
import {
  AFTER_PART,
  CLOCK_LEADS_FR,
  CLOCK_WORDS,
  COLLECTIVES,
  FRACTIONS,
  ORDINALS,
  SCALES,
  SMALL_NUMBERS,
  VAGUE,
} from './numberWords.ts';
import type { Piece } from './pieces.ts';
import type { Quantity } from './quantity.ts';
import type { Read } from './read.ts';
import { finish } from './scaleAndUnit.ts';

/** A number in words, vague ones ("dozens"), ordinals, fractions and collectives included. */
export function readWords(list: readonly Piece[], i: number, language: Language): Read | null {
  const piece = list[i]!;
  const base = { start: piece.start, end: piece.end, digits: false, unit: null };
  const vague = VAGUE[language].get(piece.form);
  if (vague !== undefined)
    return { quantity: { ...base, type: 'vague', values: [vague], soft: true }, next: i + 1 };
  const ordinal = ORDINALS[language].get(piece.form);
  if (ordinal !== undefined) {
    return { quantity: { ...base, type: 'ordinal', values: [ordinal], soft: true }, next: i + 1 };
  }
  const fraction = FRACTIONS[language].get(piece.form);
  if (fraction !== undefined) {
    return readPart(
      list,
      i,
      { ...base, type: 'fraction', values: [fraction], soft: true },
      language,
    );
  }
  const minutes = clockWord(list, i, language);
  if (minutes !== undefined) {
    const times = minutes === 0 ? [0, 24 * 60] : [minutes];
    return { quantity: { ...base, type: 'time', values: times, soft: true }, next: i + 1 };
  }
  const collective = COLLECTIVES[language].get(piece.form);
  if (collective !== undefined) {
    return finish(
      list,
      i + 1,
      { ...base, type: 'cardinal', values: [collective], soft: true },
      language,
      i,
    );
  }
  return readNumberWords(list, i, language);
}

/** A part, with its measure where one follows: "half a mile", "a quarter of a million". */
function readPart(list: readonly Piece[], i: number, part: Quantity, language: Language): Read {
  let at = i + 1;
  while (AFTER_PART.has(list[at]?.form ?? '') && at < i + 4) at++;
  const read = finish(list, at, part, language, i);
  const scaled = read.next > at;
  if (!scaled && read.quantity.unit === null) return { quantity: part, next: i + 1 };
  return scaled ? { ...read, quantity: { ...read.quantity, type: 'cardinal' } } : read;
}

/** "Noon", "à midi": minutes after midnight. */
function clockWord(list: readonly Piece[], i: number, language: Language): number | undefined {
  const led = language === 'en' || CLOCK_LEADS_FR.has(list[i - 1]?.form ?? '');
  return led ? CLOCK_WORDS[language].get(list[i]!.form) : undefined;
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
  const isName = /^\p{Lu}/u.test(list[i]!.text) && i > 0;
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
