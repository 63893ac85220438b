import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChange, changeOf } from '../../shared/contract/dataChange.ts';

const data = fc.jsonValue({ maxDepth: 4 });
/** As it goes over the wire. */
const carried = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

test('a change, carried as JSON, turns the one value into the other', () => {
  fc.assert(
    fc.property(data, data, (before, after) => {
      const [from, to] = [carried(before), carried(after)];
      expect(applyChange(from, carried(changeOf(from, to)))).toEqual(to);
    }),
  );
});

test('values that are the same have no change, and others have one', () => {
  fc.assert(
    fc.property(data, data, (before, after) => {
      const [a, b] = [carried(before), carried(after)];
      expect(changeOf(a, carried(a))).toBeNull();
      expect(changeOf(a, b) === null).toBe(isDeepStrictEqual(a, b));
    }),
  );
});

test('a key may be called like what every object inherits', () => {
  for (const key of ['valueOf', 'toString', '__proto__', 'constructor']) {
    const one = carried(JSON.parse(`{"${key}": 1}`) as unknown);
    expect(applyChange(one, carried(changeOf(one, {})))).toEqual({});
    expect(JSON.stringify(applyChange({}, carried(changeOf({}, one))))).toBe(JSON.stringify(one));
    expect(changeOf(one, {})).not.toBeNull();
  }
});

test('one item among many changes alone', () => {
  const list = Array.from({ length: 1000 }, (_, i) => ({ i, text: `sentence ${i}` }));
  const after = list.with(500, { i: 500, text: 'another' });
  expect(changeOf({ list, other: 1 }, { list: after, other: 1 })).toEqual({
    keys: { list: { at: 500, removed: 1, added: [after[500]] } },
    gone: [],
  });
});
