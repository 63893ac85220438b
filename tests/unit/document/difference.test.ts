import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differenceOf } from '../../../shared/document/difference.ts';

test('of several equal readings the one that ends at the caret is meant', () => {
  expect(differenceOf('il fait', 'il ffait', 4)).toEqual({
    before: { start: 3, end: 3 },
    after: { start: 3, end: 4 },
  });
  expect(differenceOf('aa', 'aaa', 1)).toEqual({
    before: { start: 0, end: 0 },
    after: { start: 0, end: 1 },
  });
});

test('a character of two code units is never cut', () => {
  expect(differenceOf('a😀b', 'a😁b')).toEqual({
    before: { start: 1, end: 3 },
    after: { start: 1, end: 3 },
  });
});

test('equal texts have no difference', () => {
  expect(differenceOf('Otan', 'Otan')).toBeNull();
});

test('replacing the difference turns the one text into the other, wherever the caret is', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '😀', '\n'), maxLength: 12 });
  fc.assert(
    fc.property(text, text, fc.double({ min: 0, max: 1, noNaN: true }), (before, after, share) => {
      const difference = differenceOf(before, after, Math.floor(share * after.length));
      const mended =
        difference === null
          ? before
          : before.slice(0, difference.before.start) +
            after.slice(difference.after.start, difference.after.end) +
            before.slice(difference.before.end);
      expect(mended).toBe(after);
    }),
  );
});
