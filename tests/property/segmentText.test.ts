import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../shared/text/normalise.ts';
import { type SegmentMemo, segmentText } from '../../shared/text/segmentText.ts';
import type { Span } from '../../shared/text/span.ts';

/** Texts that look like texts now and then: words, marks and spaces of all kinds between any units. */
const pieces = fc.constantFrom(
  'M. ',
  'Le ',
  'mot',
  'AVANT ',
  'GUERRE ',
  '. ',
  '! » ',
  '«\u202f',
  '"',
  '\n',
  '\n\n',
  '\r\n',
  '\u2028',
  ' ',
  '\u00a0',
  '\u200b',
  '\u00ad',
  'e\u0301',
  '1. ',
  '- ',
  '— ',
  '...',
  '[3]',
  'U.S. ',
  '\ud800',
  '\ufeff',
);
const texts = fc
  .array(fc.oneof({ weight: 4, arbitrary: pieces }, fc.string({ unit: 'binary' })), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''));
const boundaries = fc.array(
  fc.record({ at: fc.integer({ min: -5, max: 120 }), kind: fc.constantFrom('split', 'join') }),
  { maxLength: 5 },
);

const NOTHING = /^[\s\p{Cf}\u0085]*$/u;

/** Asserts that spans are in order inside [start, end), with nothing visible between them. */
function coverAllButSpace(text: string, spans: readonly Span[], { start, end }: Span): void {
  let at = start;
  for (const span of spans) {
    expect(span.start).toBeGreaterThanOrEqual(at);
    expect(span.end).toBeGreaterThan(span.start);
    expect(text.slice(at, span.start)).toMatch(NOTHING);
    at = span.end;
  }
  expect(at).toBeLessThanOrEqual(end);
  expect(text.slice(at, end)).toMatch(NOTHING);
}

describe('segmentation loses nothing', () => {
  it('whatever the text and the corrections', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('en', 'fr'), boundaries, (text, language, corrections) => {
        const result = segmentText(text, language, corrections);
        coverAllButSpace(text, result.blocks, { start: 0, end: text.length });
        for (const [index, block] of result.blocks.entries()) {
          const inside = result.segments.filter((segment) => segment.block === index);
          expect(inside.length).toBeGreaterThan(0);
          coverAllButSpace(text, inside, block);
        }
        expect(result.tokens).toHaveLength(result.segments.length);
        for (const [i, tokens] of result.tokens.entries()) {
          let at = result.segments[i]!.start;
          for (const token of tokens) {
            expect(token.start).toBeGreaterThanOrEqual(at);
            expect(token.end).toBeGreaterThan(token.start);
            at = token.end;
          }
          expect(at).toBeLessThanOrEqual(result.segments[i]!.end);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('with a memo as without one', () => {
    fc.assert(
      fc.property(texts, texts, boundaries, (before, after, corrections) => {
        const memo: SegmentMemo = new Map();
        segmentText(before, 'fr', [], memo);
        const result = segmentText(after, 'fr', corrections, memo);
        expect(result).toEqual(segmentText(after, 'fr', corrections));
      }),
    );
  });
});

describe('normalisation', () => {
  it('has a way back that never decreases and ends where the text ends', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { text: regular, original } = normalise(text);
        let last = 0;
        for (let offset = 0; offset <= regular.length; offset++) {
          expect(original(offset)).toBeGreaterThanOrEqual(last);
          last = original(offset);
        }
        expect(original(regular.length)).toBe(text.length);
        expect(regular).not.toMatch(/[\u00a0\u202f\u200b\u00ad\n\t]/u);
      }),
    );
  });
});
