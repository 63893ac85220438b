import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decorate, type Mark } from '../../../renderer/pair/model/decorate.ts';

const word = (start: number, end: number): Mark => ({ kind: 'word', start, end });
const cue = (start: number, end: number): Mark => ({ kind: 'cue', start, end, speaker: null });

test('a text without marks is one stretch, an empty one none', () => {
  expect(decorate({ start: 3, end: 9 }, [])).toEqual([{ start: 3, end: 9, marks: [] }]);
  expect(decorate({ start: 3, end: 3 }, [word(0, 9)])).toEqual([]);
});

test('marks that cross are cut at every edge, the narrowest first', () => {
  const wide = cue(0, 8);
  const narrow = word(5, 10);
  expect(decorate({ start: 0, end: 12 }, [wide, narrow])).toEqual([
    { start: 0, end: 5, marks: [wide] },
    { start: 5, end: 8, marks: [narrow, wide] },
    { start: 8, end: 10, marks: [narrow] },
    { start: 10, end: 12, marks: [] },
  ]);
});

test('a mark that begins before the span shows from the span on', () => {
  const mark = word(0, 6);
  expect(decorate({ start: 4, end: 8 }, [mark])).toEqual([
    { start: 4, end: 6, marks: [mark] },
    { start: 6, end: 8, marks: [] },
  ]);
});

test('the stretches cover the span exactly, each under the marks that cover it', () => {
  const place = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({
    start: Math.min(a, b),
    end: Math.max(a, b) + 1,
  }));
  fc.assert(
    fc.property(place, fc.array(place, { maxLength: 8 }), (span, places) => {
      const marks = places.map(({ start, end }) => word(start, end));
      const stretches = decorate(span, marks);
      expect(stretches[0]?.start).toBe(span.start);
      expect(stretches.at(-1)?.end).toBe(span.end);
      stretches.forEach((stretch, i) => {
        if (i > 0) expect(stretch.start).toBe(stretches[i - 1]!.end);
        const covering = marks.filter((m) => m.start <= stretch.start && m.end >= stretch.end);
        expect(new Set(stretch.marks)).toEqual(new Set(covering));
      });
    }),
  );
});
