import type { Language } from '../../text/language.ts';
import { RATIO } from './numberWords.ts';
import type { Quantity } from './quantity.ts';

/** The largest whole that people reckon shares of, but for round ones: "in 2019" is a year. */
const LARGEST = 20;
const ROUND = new Set([25, 30, 40, 50, 100, 1000, 10_000, 100_000]);

/**
 * Reads two numbers as the share that they name; the share keeps them as its terms, for a translation that
 * names the two in other words.
 */
export function joinRatios(
  list: readonly Quantity[],
  text: string,
  language: Language,
): Quantity[] {
  const joined: Quantity[] = [];
  for (let i = 0; i < list.length; i++) {
    const [part, whole] = [list[i]!, list[i + 1]];
    if (!whole || !isRatio(part, whole, text, language)) joined.push(part);
    else {
      const values = [part.values[0]! / whole.values[0]!];
      const terms = [part, whole] as const;
      joined.push({ ...part, end: whole.end, type: 'fraction', values, terms, soft: false });
      i++;
    }
  }
  return joined;
}

function isRatio(part: Quantity, whole: Quantity, text: string, language: Language): boolean {
  if (part.type !== 'cardinal' || whole.type !== 'cardinal') return false;
  if (part.unit || whole.unit || !RATIO[language].test(text.slice(part.end, whole.start)))
    return false;
  const [n, m] = [part.values[0]!, whole.values[0]!];
  return n < m && m > 1 && (m <= LARGEST || ROUND.has(m));
}
