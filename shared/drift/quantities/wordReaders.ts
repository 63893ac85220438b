import { byForm } from '../../text/byForm.ts';
import { clockWord } from './clock.ts';
import { date } from './dates.ts';
import { fraction } from './fractions.ts';
import { multiple } from './multiples.ts';
import { romanNumeral } from './roman.ts';
import { roundNumber } from './rounds.ts';
import type { WordReader } from './wordReader.ts';
import { numberInWords } from './words.ts';

/** Readers of numbers in words: the first that reads one wins. */
const WORD_READERS: readonly WordReader[] = [
  romanNumeral,
  date,
  clockWord,
  fraction,
  multiple,
  roundNumber,
  numberInWords,
];

/** The readers of what may begin with a word, in lower case: for most words there are none. */
export const readersOf = byForm((form, language): readonly WordReader[] =>
  WORD_READERS.filter(({ begins }) => begins(form, language)),
);
