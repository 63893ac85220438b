import type { Language } from '../../text/language.ts';
import { CENTURY_NOUNS } from './numberWords.ts';
import type { Piece } from './pieces.ts';
import type { Quantity } from './quantity.ts';
import type { Read } from './read.ts';
import type { WordReader } from './wordReader.ts';

/** A Roman numeral, and the ending of an ordinal. */
const ROMAN_NUMERAL = /^([IVXL]+)(er|e|ème|ième|es|th|st|nd|rd)?$/u;
const ROMAN_FORM = new RegExp(ROMAN_NUMERAL, 'iu');

/** Roman numerals. */
export const romanNumeral: WordReader = {
  begins: (form) => ROMAN_FORM.test(form),
  read: readRoman,
};

/** "XVIe siècle": a Roman numeral counts only before its century; elsewhere it is part of a name. */
function readRoman(list: readonly Piece[], i: number, language: Language): Read | null {
  const piece = list[i]!;
  if (!'IVXL'.includes(piece.text[0]!)) return null;
  const match = ROMAN_NUMERAL.exec(piece.text);
  // "Les" is no fiftieth.
  if (!match || match[1] === 'L' || (match[1] === 'I' && !match[2])) return null;
  const century = list.slice(i + 1, i + 5).some(({ form }) => CENTURY_NOUNS.has(form));
  const quantity: Quantity = {
    start: piece.start,
    end: piece.end,
    type: 'ordinal',
    values: [romanValue(match[1]!)],
    unit: null,
    digits: true,
    soft: !(century && language === 'fr' && match[2] !== undefined),
  };
  return { quantity, next: i + 1 };
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

function romanValue(numeral: string): number {
  let value = 0;
  for (let i = 0; i < numeral.length; i++) {
    const digit = ROMAN[numeral[i]!]!;
    value += digit < (ROMAN[numeral[i + 1] ?? ''] ?? 0) ? -digit : digit;
  }
  return value;
}
