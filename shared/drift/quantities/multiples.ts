import type { Language } from '../../text/language.ts';
import { readLiteral } from './literals.ts';
import { FEWER, SMALLER } from './besideNumbers.ts';
import { MULTIPLES, SMALL_NUMBERS, TIMES, TIMES_VERBS } from './numberWords.ts';
import type { Piece } from './pieces.ts';
import type { Read } from './read.ts';
import type { WordReader } from './wordReader.ts';

/** Words that multiply. */
export const multiple: WordReader = {
  begins: (form, language) =>
    MULTIPLES[language].has(form) ||
    SMALL_NUMBERS[language].has(form) ||
    TIMES_VERBS[language].some(({ stem }) => form.startsWith(stem)),
  read: readMultiple,
};

/** By what something is multiplied: "doubled", "three times", "divisé par trois" (a third). */
export function readMultiple(list: readonly Piece[], i: number, language: Language): Read | null {
  const piece = list[i]!;
  const base = { start: piece.start, digits: piece.kind === 'literal', unit: null };
  const named = MULTIPLES[language].get(piece.form);
  if (named !== undefined) {
    const quantity = { ...base, end: piece.end, values: [named], soft: true };
    return { quantity: { ...quantity, type: 'multiple' }, next: i + 1 };
  }
  const verb = TIMES_VERBS[language].find(({ stem }) => piece.form.startsWith(stem));
  if (verb && list[i + 1]?.form === verb.by) {
    const count = countAt(list, i + 2, language);
    if (!count) return null;
    const values = [verb.divides ? 1 / count : count];
    const quantity = { ...base, end: list[i + 2]!.end, values, soft: false };
    return { quantity: { ...quantity, type: 'multiple' }, next: i + 3 };
  }
  const after = list[i + 1];
  if (!after || !TIMES[language].has(after.form)) return null;
  const count = countAt(list, i, language);
  if (!count || count < 2) return null;
  const compared = list[i + 2]?.form ?? '';
  const values = FEWER[language].has(compared)
    ? [1 / count]
    : isSmaller(list, i + 2, language)
      ? [1 / count, count]
      : [count];
  const quantity = { ...base, end: after.end, values, soft: false };
  return { quantity: { ...quantity, type: 'multiple' }, next: i + 2 };
}

/** "Three times lower", "trois fois plus bas": some write it of a third. */
function isSmaller(list: readonly Piece[], i: number, language: Language): boolean {
  const plain = list[i]?.form === 'plus' ? list[i + 1] : list[i];
  return SMALLER[language].has(plain?.form ?? '');
}

function countAt(list: readonly Piece[], i: number, language: Language): number | undefined {
  const piece = list[i];
  if (piece?.kind === 'literal') return readLiteral(piece.text, language)[0];
  return SMALL_NUMBERS[language].get(piece?.form ?? '');
}
