import { describe, expect, test } from 'vitest';
import { readOffices } from '../../../shared/drift/offices/readOffices.ts';
import { OFFICES } from '../../../shared/drift/tables/offices.ts';

const rowsOf = (text: string, language: 'en' | 'fr'): (readonly number[])[] =>
  readOffices(text, language).map(({ rows }) => [...rows]);

describe.each(['en', 'fr'] as const)('offices in %s', (language) => {
  const plain = OFFICES.flatMap((row, number) =>
    row[language]
      .split('|')
      .filter((words) => /^[\p{L} -]+$/u.test(words) && !row[language].includes('('))
      .map((words) => [words, number] as const),
  );

  test.each(plain)('"%s" stands in its row', (words, number) => {
    expect(rowsOf(`${words}.`, language).flat()).toContain(number);
    expect(rowsOf(words.toUpperCase(), language).flat()).toContain(number);
  });
});

test('of several offices that begin at one place the longest counts', () => {
  const [office] = readOffices('the chief executive officer', 'en');
  expect(office).toMatchObject({ start: 4, end: 27 });
});

test('what may be left out at the beginning, or begins with either of two letters, is found', () => {
  expect(readOffices('the under-secretary left', 'en')).toHaveLength(1);
  expect(readOffices("le secrétaire d'Etat", 'fr')).toEqual(
    readOffices("le secrétaire d'état", 'fr'),
  );
});
