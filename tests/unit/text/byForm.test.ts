import { expect, test } from 'vitest';
import { byForm } from '../../../shared/text/byForm.ts';

test('a form is computed once in each language', () => {
  const asked: string[] = [];
  const size = byForm((form, language) => {
    asked.push(`${language}:${form}`);
    return form.length;
  });
  expect([size('sale', 'en'), size('sale', 'fr'), size('sale', 'en')]).toEqual([4, 4, 4]);
  expect(asked).toEqual(['en:sale', 'fr:sale']);
});

test('what is false or empty is remembered, too', () => {
  let asked = 0;
  const empty = byForm(() => (asked++, ''));
  empty('a', 'fr');
  empty('a', 'fr');
  expect(asked).toBe(1);
});
