import { expect, test } from 'vitest';
import { placesOf, wordClass } from '../../../shared/drift/wordClass.ts';
import { tokenise } from '../../../shared/text/tokens.ts';

const short = wordClass((form) => form.length < 3);
const english = wordClass((form, language) => language === 'en' && form === 'pain');

const side = (text: string, language: 'en' | 'fr') => ({
  ...{ text, language, quotations: [] },
  tokens: tokenise(text, { start: 0, end: text.length }, language),
});

test('the words of each class are found where they stand', () => {
  const en = side('no pain at all', 'en');
  expect(placesOf(en, short)).toEqual([0, 2]);
  expect(placesOf(en, english)).toEqual([1]);
  expect(placesOf(side('le pain', 'fr'), english)).toEqual([]);
});

test('a class that is made too late would be missed, and says so', () => {
  placesOf(side('a', 'en'), short);
  expect(() => wordClass(() => true)).toThrow();
});
