import type { Both, Language } from '../../text/language.ts';
import type { Quantity } from './quantity.ts';

/** What stands between a part and its whole: "nine people in ten", "neuf personnes sur dix". */
const BETWEEN: Both<RegExp> = {
  en: /^ (?:[\p{Ll}'’-]+ ){0,2}(?:in|out of)(?: every)? $/u,
  fr: /^ (?:[\p{Ll}'’-]+ ){0,3}sur $/u,
};

/** Joins "nine" and "ten" of "nine in ten", so that they may be compared with "90%". */
export function readShares(
  list: readonly Quantity[],
  text: string,
  language: Language,
): Quantity[] {
  return list.map((quantity, i) => {
    const whole = list[i + 1];
    const part = quantity.type === 'cardinal' && whole?.type === 'cardinal';
    if (!part || quantity.unit || whole.unit || quantity.values[0]! >= whole.values[0]!)
      return quantity;
    const between = text.slice(quantity.end, whole.start).replace(/[\s\u00a0]/gu, ' ');
    return BETWEEN[language].test(between) ? { ...quantity, outOf: whole } : quantity;
  });
}
