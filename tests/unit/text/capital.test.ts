import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCapitalAt } from '../../../shared/text/capital.ts';

test('a capital of any script is one wherever it stands', () => {
  expect(
    ['A', 'Z', 'É', 'Ж', '𝐀', 'a', 'é', '1', '«', ''].map((text) => isCapitalAt(text, 0)),
  ).toEqual([...[true, true, true, true, true, false, false, false, false, false]]);
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(20), (text, at) => {
      expect(isCapitalAt(text, at)).toBe(/^\p{Lu}/u.test(text.slice(at)));
    }),
  );
});
