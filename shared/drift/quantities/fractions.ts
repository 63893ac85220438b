import type { Language } from '../../text/language.ts';
import {
  CHANGE_LEADS,
  FRACTION_JOINTS,
  FRACTIONS,
  PART_LEADS,
  PART_TAILS,
  PARTS,
  SCALES,
  SMALL_NUMBERS,
} from './numberWords.ts';
import type { Piece } from './pieces.ts';
import type { Quantity } from './quantity.ts';
import type { Read } from './read.ts';
import { unitAt } from './scaleAndUnit.ts';
import type { WordReader } from './wordReader.ts';

/** Parts of a whole. */
export const fraction: WordReader = {
  begins: (form, language) =>
    FRACTIONS[language].has(form) || PARTS[language].has(form) || SMALL_NUMBERS[language].has(form),
  read: readFraction,
};

/** "Half", "two thirds", "a fifth of"; with what it is a part of, "half a million", "un quart d'heure". */
function readFraction(list: readonly Piece[], i: number, language: Language): Read | null {
  const numerator = SMALL_NUMBERS[language].get(list[i]!.form);
  const counted = numerator !== undefined && numerator > 1;
  const at = counted ? afterHyphen(list, i + 1) : i;
  const part = partAt(list, at, language, counted);
  if (part === null) return null;
  const value = part * (counted ? numerator : 1);
  const base = { start: list[i]!.start, end: list[at]!.end, digits: false, unit: null };
  const whole = wholeAfter(list, at + 1, language);
  if (whole) {
    const { end, unit, factor, next } = whole;
    const quantity = { ...base, end, unit, values: [value * factor], soft: true };
    return { quantity: { ...quantity, type: 'cardinal' }, next };
  }
  const change = isChange(list, i, language);
  const soft = !(counted || change || PART_TAILS[language].has(list[at + 1]?.form ?? ''));
  return { quantity: { ...base, type: 'fraction', values: [value], soft, change }, next: at + 1 };
}

function afterHyphen(list: readonly Piece[], i: number): number {
  return /^[-‑]$/u.test(list[i]?.text ?? '') ? i + 1 : i;
}

/** The part that is named at piece `i`. "A fifth" is one only where something is parted. */
function partAt(
  list: readonly Piece[],
  i: number,
  language: Language,
  counted: boolean,
): number | null {
  const form = list[i]?.form ?? '';
  const part = FRACTIONS[language].get(form);
  if (part !== undefined) return part;
  const parts = PARTS[language].get(form);
  if (parts === undefined) return null;
  if (counted) return form.endsWith('s') ? 1 / parts : null;
  const led = PART_LEADS[language].has(list[i - 1]?.form ?? '');
  const parting = PART_TAILS[language].has(list[i + 1]?.form ?? '') || isChange(list, i, language);
  return led && parting ? 1 / parts : null;
}

/** Whether a part is that by which something changes: "by a third", "by half", "d'un tiers". */
function isChange(list: readonly Piece[], i: number, language: Language): boolean {
  const before = list.slice(Math.max(0, i - 3), i).map(({ form }) => form);
  return CHANGE_LEADS[language].test(before.join(' '));
}

/** A scale or a measure that is parted: "a million", "an hour", "d'heure". */
function wholeAfter(
  list: readonly Piece[],
  i: number,
  language: Language,
): (Pick<Quantity, 'end' | 'unit'> & { readonly factor: number; readonly next: number }) | null {
  let at = i;
  while (at < i + 3 && FRACTION_JOINTS[language].has(list[at]?.form ?? '')) at++;
  const piece = list[at];
  if (!piece) return null;
  const factor = piece.form.length > 2 ? SCALES[language].get(piece.form) : undefined;
  if (factor !== undefined && factor > 100)
    return { end: piece.end, unit: null, factor, next: at + 1 };
  const unit = unitAt(list, at);
  if (!unit || unit.dimension === 'money') return null;
  return { end: piece.end, unit, factor: 1, next: at + 1 };
}
