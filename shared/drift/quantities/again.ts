import type { Quantity } from './quantity.ts';

/** Between a time and the same moment in another zone, a sum and the same money in another currency. */
const AGAIN = /^[^,;]{0,30}[(/][^,;()]{0,12}$/u;

/** Marks sums of money that tell the one before them in another currency: "A$900 (510 euros)". */
export function markConversions(list: readonly Quantity[], text: string): Quantity[] {
  return list.map((quantity, i) => {
    const before = list[i - 1]?.unit;
    const converts =
      quantity.unit?.dimension === 'money' &&
      before?.dimension === 'money' &&
      before.id !== quantity.unit.id;
    return converts ? { ...quantity, again: isAgain(list, i, text) } : quantity;
  });
}

/** Whether a quantity stands beside the one before it, as the same told again: in brackets or after a slash. */
export function isAgain(list: readonly Quantity[], i: number, text: string): boolean {
  const before = list[i - 1];
  return before !== undefined && AGAIN.test(text.slice(before.end, list[i]!.start));
}
