import { byForm } from '../../text/byForm.ts';
import {
  CLOCK_WORDS,
  COLLECTIVES,
  DECADES,
  FRACTIONS,
  MONTHS,
  MULTIPLES,
  ORDINALS,
  PARTS,
  SCALES,
  SMALL_NUMBERS,
  TIMES_VERBS,
  VAGUE,
  WEEKDAYS,
} from './numberWords.ts';
import { ROMAN_NUMERAL } from './roman.ts';

/** The tables of words that a quantity begins with. */
const TABLES = [
  ...[CLOCK_WORDS, COLLECTIVES, DECADES, FRACTIONS, MONTHS, MULTIPLES, ORDINALS],
  ...[PARTS, SCALES, SMALL_NUMBERS, VAGUE, WEEKDAYS],
];

const ROMAN = new RegExp(ROMAN_NUMERAL, 'iu');

/** Whether a quantity may begin with the word (in lower case): most words are told apart by this alone. */
export const mayBegin = byForm(
  (form, language): boolean =>
    TABLES.some((table) => table[language].has(form)) ||
    TIMES_VERBS[language].some(({ stem }) => form.startsWith(stem)) ||
    ROMAN.test(form),
);
