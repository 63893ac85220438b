import { describe, expect, it } from 'vitest';
import { cognateLikeness } from '../../../shared/lexicon/cognates.ts';
import { numberValue } from '../../../shared/lexicon/numbers.ts';
import { openLexicon } from '../../../shared/lexicon/openLexicon.ts';
import { packLexicon } from '../../../shared/lexicon/packLexicon.ts';
import { cosine, sentenceVector } from '../../../shared/lexicon/sentenceVector.ts';
import type { Language } from '../../../shared/text/language.ts';
import { tokenise } from '../../../shared/text/tokens.ts';

const lexicon = openLexicon(
  packLexicon({
    documents: 1000,
    frequencies: {
      en: new Map([
        ['the', 900],
        ['sensible', 5],
      ]),
      fr: new Map([
        ['le', 900],
        ['sensible', 5],
      ]),
    },
    pairs: [
      { en: 'the', fr: 'le', forward: 0.4, backward: 0.5 },
      { en: 'dog', fr: 'chien', forward: 0.9, backward: 0.9 },
      { en: 'increase', fr: 'hausse', forward: 0.5, backward: 0.6 },
      { en: 'decrease', fr: 'baisse', forward: 0.5, backward: 0.6 },
      { en: 'reject', fr: 'rejeter', forward: 0.5, backward: 0.6 },
    ],
    expressions: [],
    kin: [],
    opposites: [],
  }),
);

describe('numberValue', () => {
  it.each([
    ['1,234.5', '1234.5'],
    ['1234,5', '1234.5'],
    ['10000', '10000'],
    ['1,234', '1234'],
    ['1.234.567', '1234567'],
    ['3,5', '3.5'],
    ['3.50', '3.5'],
    ['0.125', '0.125'],
    ['21st', '21'],
    ['1er', '1'],
    ['20h30', '20:30'],
  ])('reads %s as %s', (form, value) => {
    expect(numberValue(form)).toBe(value);
  });

  it.each(['dog', 'covid-19', '', '...'])('reads no number in "%s"', (form) => {
    expect(numberValue(form)).toBeNull();
  });
});

describe('cognateLikeness', () => {
  it('knows a word in two spellings', () => {
    expect(cognateLikeness('Élysée', 'elysee')).toBe(1);
    expect(cognateLikeness('parliament', 'parlement')).toBeGreaterThan(0.6);
    expect(cognateLikeness('zelenskyy', 'zelensky')).toBeGreaterThan(0.8);
  });

  it('tells words apart', () => {
    expect(cognateLikeness('paris', 'londres')).toBe(0);
    expect(cognateLikeness('', 'londres')).toBe(0);
    expect(cognateLikeness('part', 'parcourir')).toBeLessThan(0.6);
  });
});

describe('similarity', () => {
  it('is that of a translation, or of another inflection of it', () => {
    const direct = lexicon.similarity('reject', 'rejeter');
    expect(direct).toBeGreaterThan(0.7);
    const inflected = lexicon.similarity('rejected', 'rejetèrent');
    expect(inflected).toBeGreaterThan(0.6);
    expect(inflected).toBeLessThan(direct);
    expect(lexicon.similarity('dogs', 'chiens')).toBeGreaterThan(0.6);
  });

  it('keeps antonyms and rival names apart', () => {
    expect(lexicon.similarity('increase', 'baisse')).toBe(0);
    expect(lexicon.similarity('paris', 'londres')).toBe(0);
  });

  it('compares numbers by value', () => {
    expect(lexicon.similarity('1,234.5', '1234,5')).toBe(1);
    expect(lexicon.similarity('12', '13')).toBe(0);
  });

  it('trusts one spelling less when both languages know the word', () => {
    expect(lexicon.similarity('macron', 'macron')).toBe(1);
    expect(lexicon.similarity('sensible', 'sensible')).toBeLessThan(0.5);
  });
});

describe('similarities', () => {
  it('are what each pair gives by itself', () => {
    const en = [
      'dogs',
      'increase',
      '1,234.5',
      'macron',
      'sensible',
      'the',
      'zzyzx',
      'rejected',
      ',',
    ];
    const fr = ['chiens', 'baisse', '1234,5', 'macron', 'sensible', 'le', 'rejetèrent', '12', ','];
    const all = en.flatMap((a) => fr.map((b) => lexicon.similarity(a, b)));
    expect([...lexicon.similarities(en, fr)]).toEqual(all);
    expect(new Set(all).size).toBeGreaterThan(5);
  });
});

describe('sentenceVector', () => {
  const vectorOf = (text: string, language: Language) =>
    sentenceVector(tokenise(text, { start: 0, end: text.length }, language), language, lexicon);

  it('puts a sentence nearer to its translation than to another', () => {
    const english = vectorOf('The dogs of Macron in 2023.', 'en');
    expect(cosine(english, english)).toBeCloseTo(1);
    const right = cosine(english, vectorOf('Le chien de Macron en 2023.', 'fr'));
    const wrong = cosine(english, vectorOf('Le chat de Scholz en 2024.', 'fr'));
    expect(right).toBeGreaterThan(0.5);
    expect(right).toBeGreaterThan(4 * wrong);
  });

  it('is empty for a sentence without words', () => {
    expect(vectorOf('… !', 'fr').dimensions).toHaveLength(0);
  });
});
