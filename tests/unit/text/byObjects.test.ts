import { expect, test } from 'vitest';
import { ByObjects } from '../../../shared/text/byObjects.ts';

test('a value is made once for a list of the same objects, whatever they hold', () => {
  const values = new ByObjects<object>();
  const [a, b] = [{}, {}];
  const first = values.getOrAdd([a, b], () => ({}));
  expect(values.getOrAdd([a, b], () => ({}))).toBe(first);
  for (const other of [[a], [b, a], [a, b, b], [a, {}], []])
    expect(values.getOrAdd(other, () => ({}))).not.toBe(first);
});

test('a value may be nothing at all', () => {
  const values = new ByObjects<null>();
  let made = 0;
  for (let i = 0; i < 2; i++) values.getOrAdd([], () => (made++, null));
  expect(made).toBe(1);
});
