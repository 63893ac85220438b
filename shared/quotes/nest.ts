import type { Quotation } from './quotation.ts';

/** Orders quotations, outer before inner, and gives each the innermost one around it as parent. */
export function nest(quotations: readonly Quotation[]): Quotation[] {
  const open: Quotation[] = [];
  return quotations
    .toSorted((a, b) => a.start - b.start || b.end - a.end || (a.type === 'indirect' ? -1 : 1))
    .map((quotation) => {
      while (open.length > 0 && open.at(-1)!.end < quotation.end) open.pop();
      const parent = open.at(-1)?.id ?? null;
      open.push(quotation);
      return parent === quotation.parent ? quotation : { ...quotation, parent };
    });
}
