import { expect, test } from 'vitest';
import { findSpans } from '../../../shared/text/findSpans.ts';

const pattern = /\bno[rt]\b/gu;

test('all places of a pattern, in order', () => {
  expect(findSpans('not now, nor then', pattern)).toEqual([
    { start: 0, end: 3 },
    { start: 9, end: 12 },
  ]);
});

test('a second text is read from its beginning', () => {
  findSpans('it is not', pattern);
  expect(findSpans('not it', pattern)).toEqual([{ start: 0, end: 3 }]);
  expect(findSpans('', pattern)).toEqual([]);
});
