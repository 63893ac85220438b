import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findInText } from '../../../renderer/pair/find/findInText.ts';
import { hitFrom, hitsOf } from '../../../renderer/pair/find/hits.ts';
import { rowLocator, rowsOf } from '../../../renderer/pair/model/rows.ts';
import { foldText } from '../../../renderer/search/foldText.ts';
import { expectedPair } from '../../support/expectedPair.ts';

const found = (text: string, query: string) =>
  findInText(foldText(text), query).map(({ start, end }) => text.slice(start, end));

describe('words are found', () => {
  test.each([
    ['whatever their accents and capitals', 'L’ÉTÉ, cet été', 'ete', ['ÉTÉ', 'été']],
    ['with a typewriter’s marks', 'd’« un » état', 'd\'" un "', ['d’« un »']],
    ['across any space', 'en 2\u202f000 ans', '2 000', ['2\u202f000']],
    ['in a ligature, which stays whole', 'le cœur, la sœur', 'oeur', ['œur', 'œur']],
    ['with all their combining accents', 'e\u0301te\u0301 !', 'été', ['e\u0301te\u0301']],
    ['beside letters that grow in lower case', 'İ puis Été', 'été', ['Été']],
    ['not for a query of spaces', 'un deux', '  ', []],
  ])('%s', (_, text, query, expected) => {
    expect(found(text, query)).toEqual(expected);
  });

  test('wherever they stand, and nowhere else', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (text, query) => {
          const wanted = foldText(query.trim()).text;
          for (const words of found(text, query)) expect(foldText(words).text).toContain(wanted);
          if (wanted !== '' && foldText(text).text.includes(wanted)) {
            expect(found(text, query).length).toBeGreaterThan(0);
          }
        },
      ),
    );
  });
});

test('places go row after row, English before French, from the current row on', () => {
  const { pair, analysis } = expectedPair('openai-otan');
  const rows = rowsOf(analysis);
  const folded = { en: foldText(pair.texts.en.text), fr: foldText(pair.texts.fr.text) };
  const hits = hitsOf(folded, 'pentagon', rowLocator(rows));
  expect(new Set(hits.map(({ language }) => language))).toEqual(new Set(['en', 'fr']));
  const order = hits.map(({ row, language, start }) => [row, language, start] as const);
  expect(order).toEqual(
    order.toSorted((a, b) => a[0] - b[0] || a[1].localeCompare(b[1]) || a[2] - b[2]),
  );
  const last = hits.at(-1)!.row;
  expect(hits[hitFrom(hits, last)]!.row).toBe(last);
  expect(hitFrom(hits, last + 1)).toBe(0);
  expect(hitFrom([], 0)).toBe(-1);
});
