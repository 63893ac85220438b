import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DriftInput } from '../../../shared/drift/check.ts';
import { quotationsAt } from '../../../shared/drift/quotationsAt.ts';
import { overlaps } from '../../../shared/text/span.ts';

const span = fc
  .tuple(fc.nat(60), fc.nat(20))
  .map(([start, length]) => ({ start, end: start + length }));

test('quotations that share words with a span are found, whatever lies in what, in their order', () => {
  fc.assert(
    fc.property(fc.array(span), fc.array(span), (quotes, asked) => {
      const input = { quotes: { en: quotes, fr: [] } } as unknown as DriftInput;
      for (const one of asked) {
        const found = quotationsAt(input, 'en', one);
        expect(found).toEqual(quotes.filter((quotation) => overlaps(quotation, one)));
        expect(quotationsAt(input, 'fr', one)).toEqual([]);
      }
    }),
  );
});
