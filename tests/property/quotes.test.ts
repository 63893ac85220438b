import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../shared/quotes/findQuotations.ts';
import { contains } from '../../shared/text/span.ts';
import { segmentText } from '../../shared/text/segmentText.ts';

const words = fc.constantFrom(
  ...[
    '« ',
    ' »',
    '“',
    '”',
    '"',
    "'",
    '’',
    "''",
    ' a dit ',
    ' said ',
    ' que ',
    ' that ',
    ', ',
    '. ',
    '\n',
    ' selon ',
    ' Anna Petit',
    ' il ',
    ' le pont est sûr',
    ' : ',
    '(',
    ')',
    '\ud83d',
    ' according to ',
  ],
);
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(words, { maxLength: 60 }).map((parts) => parts.join('')),
);

describe('quotations of any text', () => {
  it.each(['en', 'fr'] as const)('%s: spans lie in the text and in each other', (language) => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = findQuotations(segmentText(text, language));
        const byId = new Map(found.map((quotation) => [quotation.id, quotation]));
        expect(byId.size).toBe(found.length);
        for (const quotation of found) {
          expect(quotation.start).toBeLessThan(quotation.end);
          expect(contains({ start: 0, end: text.length }, quotation)).toBe(true);
          let at = quotation.start;
          for (const piece of quotation.pieces) {
            expect(contains(quotation, piece)).toBe(true);
            expect(piece.start).toBeGreaterThanOrEqual(at);
            at = piece.end;
          }
          const parent = quotation.parent === null ? null : byId.get(quotation.parent);
          if (quotation.parent !== null) expect(parent && contains(parent, quotation)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });
});
