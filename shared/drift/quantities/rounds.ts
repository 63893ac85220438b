import type { Language } from '../../text/language.ts';
import { COLLECTIVES, OF, SCALES, SEVERAL, VAGUE } from './numberWords.ts';
import type { Piece } from './pieces.ts';
import type { Read } from './read.ts';
import { finish, unitAround } from './scaleAndUnit.ts';
import type { WordReader } from './wordReader.ts';

/** Round numbers. */
export const roundNumber: WordReader = {
  begins: (form, language) => VAGUE[language].has(form) || COLLECTIVES[language].has(form),
  read: readRound,
};

/** Round numbers: "dozens", "tens of thousands", "several dozen"; "une centaine", "a dozen". */
function readRound(list: readonly Piece[], i: number, language: Language): Read | null {
  const piece = list[i]!;
  const base = { start: piece.start, end: piece.end, digits: false, unit: null, soft: true };
  const several = SEVERAL[language].has(list[i - 1]?.form ?? '');
  const collective = COLLECTIVES[language].get(piece.form);
  const vague = VAGUE[language].get(piece.form) ?? (several && collective === 12 ? 10 : undefined);
  if (vague !== undefined) {
    const { value, last } = scaled(list, i, language, vague);
    const unit = unitAround(list, i, last + 1);
    const quantity = { ...base, end: list[last]!.end, unit, values: [value] };
    return { quantity: { ...quantity, type: 'vague' }, next: last + 1 };
  }
  if (collective === undefined) return null;
  return finish(list, i + 1, { ...base, type: 'collective', values: [collective] }, language, i);
}

/** "Hundreds of thousands": what follows multiplies. */
function scaled(
  list: readonly Piece[],
  i: number,
  language: Language,
  first: number,
): { value: number; last: number } {
  let value = first;
  let last = i;
  while (OF[language].has(list[last + 1]?.form ?? '')) {
    const form = list[last + 2]?.form ?? '';
    const factor = VAGUE[language].get(form) ?? SCALES[language].get(form);
    if (factor === undefined || factor < 100) break;
    value *= factor;
    last += 2;
  }
  return { value, last };
}
