import type { Language } from '../../text/language.ts';
import type { Piece } from './pieces.ts';
import type { Quantity } from './quantity.ts';

/** Ordinals from here to there also name parts: "a third", "un dixième". */
const [LARGEST_PART, SMALLEST_PART] = [3, 10];

/**
 * What a number is by the words before it: the third of "cut by a third" is a part and no rank, the three
 * of "divisé par trois" leaves a third.
 */
export function asPart(
  quantity: Quantity,
  list: readonly Piece[],
  i: number,
  language: Language,
): Quantity {
  const [second, first] = [list[i - 2]?.form ?? '', list[i - 1]?.form ?? ''];
  const { type, values } = quantity;
  if (language === 'fr') {
    const divides = type === 'cardinal' && first === 'par' && second.startsWith('divis');
    return divides ? { ...quantity, type: 'divisor', soft: values[0] === 2 } : quantity;
  }
  if (second !== 'by' || !(first === 'a' || first === 'one')) return quantity;
  if (type === 'fraction') return { ...quantity, soft: false };
  const [value] = values;
  if (type !== 'ordinal' || !isPart(value!)) return quantity;
  return { ...quantity, type: 'fraction', values: [1 / value!], soft: false };
}

/** Whether the ordinal of the number also names a part. */
export function isPart(value: number): boolean {
  return value >= LARGEST_PART && value <= SMALLEST_PART;
}
