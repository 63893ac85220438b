import type { Both, Language } from '../../text/language.ts';
import { halfDay } from './clock.ts';
import { ZONES } from './numberWords.ts';
import type { Piece } from './pieces.ts';
import type { Quantity } from './quantity.ts';

/** Whose time a clock time is, right after it: "10:00 local time", "à midi, heure de Rome". */
const LOCAL: Both<RegExp> = {
  en: /^[\s,(]*(?:[ap]\.?m\.?[\s,(]*)?(?:local time|\p{L}+ time)\b/iu,
  fr: /^[\s\u00a0,(]*(?:heures?[\s,(]+)?heures? (?:locales?|d['’e]|françaises?|\p{L}+aises?)/iu,
};

/** Adds the time zone to a clock time, and makes a clock time of "1000 GMT". */
export function withZone(
  quantity: Quantity,
  list: readonly Piece[],
  next: number,
  text: string,
  language: Language,
): Quantity {
  const at = quantity.type === 'time' && halfDay(list, next) ? next + 2 : next;
  const zone = list.slice(at, at + 3).find(({ text: word }) => isZone(word))?.form;
  if (quantity.type === 'cardinal') {
    const [value] = quantity.values;
    const clock = zone !== undefined && /^\d{4}$/u.test(text.slice(quantity.start, quantity.end));
    if (!clock) return quantity;
    return {
      ...quantity,
      type: 'time',
      values: [Math.floor(value! / 100) * 60 + (value! % 100)],
      zone,
    };
  }
  if (quantity.type !== 'time') return quantity;
  const rest = text.slice(quantity.end, quantity.end + 40);
  if (zone !== undefined) return { ...quantity, zone };
  return LOCAL[language].test(rest) ? { ...quantity, zone: '' } : quantity;
}

/** In capitals: "est" is a French verb. */
function isZone(word: string): boolean {
  return word === word.toUpperCase() && ZONES.has(word.toLowerCase());
}
