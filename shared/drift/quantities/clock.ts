import type { Language } from '../../text/language.ts';
import { CLOCK_WORDS } from './numberWords.ts';
import type { Piece } from './pieces.ts';
import type { Read } from './read.ts';
import type { WordReader } from './wordReader.ts';

/** Words for a time of the day. */
export const clockWord: WordReader = {
  begins: (form, language) => CLOCK_WORDS[language].has(form),
  read: readClockWord,
};

/** "noon", "minuit". Le Midi with a capital is a region. */
function readClockWord(list: readonly Piece[], i: number, language: Language): Read | null {
  const { start, end, text } = list[i]!;
  const minutes = CLOCK_WORDS[language].get(text);
  if (minutes === undefined) return null;
  const values = minutes === 1440 ? [1440, 0] : [minutes];
  const quantity = { start, end, values, unit: null, digits: false, soft: true };
  return { quantity: { ...quantity, type: 'time' }, next: i + 1 };
}

/** "a.m." or "p.m." at piece `i`; null where neither stands. */
export function halfDay(list: readonly Piece[], i: number): 'am' | 'pm' | null {
  const forms = list.slice(i, i + 3).map(({ form }) => form);
  const match = /^(a|p)m$/u.exec(forms[0] ?? '') ?? /^(a|p)\.m$/u.exec(forms.join(''));
  const letter = match?.[1];
  return letter === 'a' ? 'am' : letter === 'p' ? 'pm' : null;
}

/** Minutes after midnight; without a.m. or p.m. the other half of the day is possible too. */
export function withHalfDay(minutes: number, half: 'am' | 'pm' | null): number[] {
  const day = 12 * 60;
  if (half === 'pm') return [minutes < day ? minutes + day : minutes];
  if (half === 'am') return [minutes >= day ? minutes - day : minutes];
  return minutes < day ? [minutes, minutes + day] : [minutes, minutes - day];
}
