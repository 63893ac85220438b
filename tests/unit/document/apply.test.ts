import { describe, expect, test } from 'vitest';
import { applyEdit } from '../../../shared/document/apply.ts';
import type { DocumentPair } from '../../../shared/document/documentPair.ts';
import type { Edit } from '../../../shared/document/edit.ts';
import { importedPair } from '../../support/pairs.ts';

const start = importedPair('One two. Three four.', 'Un deux. Trois quatre.');
const apply = (pair: DocumentPair, ...edits: Edit[]): DocumentPair =>
  edits.reduce((p, edit) => applyEdit(p, edit).pair, pair);
const type = (at: number, text: string, remove = 0): Edit => ({
  type: 'replaceText',
  language: 'fr',
  span: { start: at, end: at + remove },
  text,
});
const pin = (en: [number, number], fr: [number, number]): Edit => ({
  type: 'pin',
  pin: {
    en: { start: en[0], end: en[1] },
    fr: { start: fr[0], end: fr[1] },
    origin: 'confirmed',
  },
});

describe('a pin', () => {
  const pinned = apply(start, pin([9, 20], [9, 22]));

  test('moves when words before it change', () => {
    expect(apply(pinned, type(0, 'Et ')).corrections.pins[0]!.fr).toEqual({ start: 12, end: 25 });
  });

  test('grows with what is typed inside it', () => {
    expect(apply(pinned, type(14, ' ou')).corrections.pins[0]!.fr).toEqual({ start: 9, end: 25 });
  });

  test('does not take what is typed at its edges', () => {
    const edited = apply(pinned, type(22, ' Fin.'), type(9, 'Puis '));
    expect(edited.corrections.pins[0]!.fr).toEqual({ start: 14, end: 27 });
  });

  test('goes when its words go, and gives way to a later one', () => {
    expect(apply(pinned, type(8, '', 14)).corrections.pins).toEqual([]);
    expect(apply(pinned, pin([0, 20], [0, 8])).corrections.pins).toHaveLength(1);
  });

  test('stays in the range around it; a later range takes the place of both', () => {
    const range = (to: number): Edit => ({
      type: 'pin',
      pin: { en: { start: 0, end: to }, fr: { start: 0, end: to }, origin: 'range' },
    });
    const both = apply(start, range(20), pin([9, 20], [9, 22]));
    expect(both.corrections.pins.map(({ origin }) => origin)).toEqual(['range', 'confirmed']);
    expect(apply(both, range(15)).corrections.pins).toHaveLength(1);
    const forgotten = apply(both, {
      type: 'unpin',
      en: { start: 0, end: 3 },
      fr: null,
    });
    expect(forgotten.corrections.pins.map(({ origin }) => origin)).toEqual(['confirmed']);
  });

  test('keeps words that replace it exactly', () => {
    const edited = apply(pinned, type(9, 'Cinq.', 13));
    expect(edited.corrections.pins[0]!.fr).toEqual({ start: 9, end: 14 });
  });
});

describe('a corrected quotation', () => {
  const set = (span: [number, number], replaces: [number, number] | null): Edit => ({
    type: 'setQuotation',
    quotation: {
      language: 'fr',
      span: { start: span[0], end: span[1] },
      replaces: replaces && { start: replaces[0], end: replaces[1] },
      type: 'direct',
    },
  });

  test('that is corrected again still replaces the computed one', () => {
    const twice = apply(start, set([0, 7], [0, 8]), set([3, 7], [0, 7]));
    expect(twice.corrections.quotations).toEqual([
      {
        language: 'fr',
        span: { start: 3, end: 7 },
        replaces: { start: 0, end: 8 },
        type: 'direct',
      },
    ]);
  });

  test('is forgotten by a reset at its place', () => {
    const reset: Edit = { type: 'resetQuotation', language: 'fr', span: { start: 5, end: 6 } };
    expect(apply(start, set([0, 7], null), reset).corrections.quotations).toEqual([]);
  });
});

describe('decisions', () => {
  const decide = (status: 'open' | 'accepted', ...findings: string[]): Edit => ({
    type: 'decide',
    findings,
    status,
    reason: 'house style',
    by: 'desk',
    at: '2026-01-01T00:00:00.000Z',
  });

  test('are one a finding, and none when it is open again', () => {
    const decided = apply(start, decide('accepted', 'a', 'b', 'a'));
    expect(decided.decisions.map((d) => d.finding)).toEqual(['a', 'b']);
    expect(apply(decided, decide('open', 'a')).decisions.map((d) => d.finding)).toEqual(['b']);
  });

  test('stay when the text changes', () => {
    expect(apply(start, decide('accepted', 'a'), type(0, 'x')).decisions).toHaveLength(1);
  });
});

describe('an edit is refused', () => {
  const emoji = importedPair('a', '😀');
  test.each<[string, Edit, DocumentPair]>([
    ['span-outside-text', type(23, 'x'), start],
    ['span-outside-text', pin([0, 3], [0, 99]), start],
    ['span-cuts-character', type(1, 'x'), emoji],
    ['span-empty', pin([3, 3], [0, 2]), start],
    ['span-empty', { type: 'unpin', en: null, fr: null }, start],
    ['text-too-long', type(0, 'x'.repeat(4_000_001)), start],
  ])('%s', (reason, edit, pair) => {
    expect(() => applyEdit(pair, edit)).toThrow(expect.objectContaining({ reason }));
  });
});

test('typing beside a thousand pins is undone by little data', () => {
  const words = 'mot '.repeat(1000);
  let pair = importedPair(words, words);
  for (let i = 0; i < 1000; i++) pair = apply(pair, pin([4 * i, 4 * i + 3], [4 * i, 4 * i + 3]));
  const { inverse } = applyEdit(pair, type(1, 'x'));
  expect(JSON.stringify(inverse).length).toBeLessThan(300);
});
