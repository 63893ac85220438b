import { expect, test } from 'vitest';
import { once } from '../../../shared/text/once.ts';

test('what follows from an object is computed once for each object, even where that is nothing', () => {
  let computed = 0;
  const sizeOf = once((list: readonly number[]) => {
    computed++;
    return list.length === 0 ? undefined : list.length;
  });
  const [full, empty] = [[1, 2], []];
  expect([sizeOf(full), sizeOf(empty), sizeOf(full), sizeOf(empty)]).toEqual([
    2,
    undefined,
    2,
    undefined,
  ]);
  expect(sizeOf([1, 2])).toBe(2);
  expect(computed).toBe(3);
});
