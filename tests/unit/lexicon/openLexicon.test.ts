import { describe, expect, it } from 'vitest';
import { openLexicon } from '../../../shared/lexicon/openLexicon.ts';
import { packLexicon } from '../../../shared/lexicon/packLexicon.ts';
import { unpackLexicon } from '../../../shared/lexicon/unpackLexicon.ts';
import type { LexiconEntries } from '../../../shared/lexicon/packLexicon.ts';

const entries: LexiconEntries = {
  documents: 1000,
  frequencies: {
    en: new Map([
      ['the', 900],
      ['said', 100],
      ['war', 10],
    ]),
    fr: new Map([
      ['la', 800],
      ['guerre', 10],
    ]),
  },
  pairs: [
    { en: 'said', fr: 'dit', forward: 0.4, backward: 0.6 },
    { en: 'said', fr: 'déclaré', forward: 0.3, backward: 0.5 },
    { en: 'stated', fr: 'déclaré', forward: 0.7, backward: 0.3 },
    { en: 'war', fr: 'guerre', forward: 0.9, backward: 0.95 },
    ...Array.from({ length: 200 }, (_, i) => ({
      en: `en${i}`,
      fr: `œuvre${199 - i}`,
      forward: 0.5,
      backward: 0.5,
    })),
  ],
  expressions: [
    { en: ['on', 'behalf', 'of'], fr: ['au', 'nom', 'de'], forward: 0.8, backward: 0.5 },
  ],
  kin: [
    { a: 'said', b: 'stated', weight: 0.8 },
    { a: 'unheard', b: 'war', weight: 1 },
  ],
  opposites: [{ a: 'war', b: 'en7', weight: 0.6 }],
};

describe('a lexicon file, packed and opened', () => {
  const bytes = packLexicon(entries);
  const lexicon = openLexicon(bytes);

  it('gives translations best first, with both probabilities', () => {
    const [first, second] = lexicon.translations('en', 'said');
    expect(first!.form).toBe('dit');
    expect(first!.forward).toBeCloseTo(0.4, 1);
    expect(first!.backward).toBeCloseTo(0.6, 1);
    expect(second!.form).toBe('déclaré');
    expect(lexicon.translations('fr', 'déclaré').map(({ form }) => form)).toEqual([
      'stated',
      'said',
    ]);
  });

  it('finds every word in both directions', () => {
    for (let i = 0; i < 200; i++) {
      expect(lexicon.translations('en', `en${i}`)[0]?.form).toBe(`œuvre${199 - i}`);
      expect(lexicon.translations('fr', `œuvre${i}`)[0]?.form).toBe(`en${199 - i}`);
      expect(lexicon.probability(`en${i}`, `œuvre${199 - i}`)).toBeCloseTo(0.5, 1);
    }
  });

  it('knows nothing of unknown words, and says so without failing', () => {
    for (const form of ['', 'zzz', 'a', '日本', 'œuvre', 'x'.repeat(300)]) {
      expect(lexicon.id('en', form)).toBe(-1);
      expect(lexicon.translations('fr', form)).toEqual([]);
      expect(lexicon.probability(form, 'guerre')).toBe(0);
      expect(lexicon.idf('en', form)).toBe(1);
    }
  });

  it('weighs rare words above common ones', () => {
    expect(lexicon.idf('en', 'the')).toBeLessThan(0.05);
    expect(lexicon.idf('en', 'war')).toBeGreaterThan(lexicon.idf('en', 'said'));
  });

  it('finds variants by their common translations', () => {
    expect(lexicon.variants('en', 'said')).toEqual(['stated']);
  });

  it('finds expressions where all their words stand', () => {
    const found = lexicon.expressions('en', ['speak', 'on', 'behalf', 'of'], 1);
    expect(found).toHaveLength(1);
    expect(found[0]!.translation).toEqual(['au', 'nom', 'de']);
    expect(lexicon.expressions('en', ['on', 'behalf'], 0)).toEqual([]);
    expect(lexicon.expressions('fr', ['au', 'nom', 'de'], 0)[0]!.forms).toEqual([
      'au',
      'nom',
      'de',
    ]);
  });

  it('finds expressions in whatever form their words may be read as', () => {
    const ids = (...forms: string[]): number[] => forms.map((form) => lexicon.id('en', form));
    const readings = [ids('said', 'on'), ids('behalf'), ids('of', 'said')];
    const count = (words: readonly number[][], at: number): number => {
      let found = 0;
      lexicon.eachExpression('en', words, at, () => found++);
      return found;
    };
    expect(count(readings, 0)).toBe(1);
    expect(count(readings, 1)).toBe(0);
    expect(count(readings.slice(0, 2), 0)).toBe(0);
  });

  it('relates words from both ends, and leaves out words that it does not have', () => {
    const related = (visit: 'eachKin' | 'eachOpposite', form: string): [number, number][] => {
      const found: [number, number][] = [];
      lexicon[visit](lexicon.id('en', form), (id, weight) => found.push([id, weight]));
      return found;
    };
    expect(related('eachKin', 'said')).toEqual([[lexicon.id('en', 'stated'), 0.8]]);
    expect(related('eachKin', 'stated')).toEqual([[lexicon.id('en', 'said'), 0.8]]);
    expect(related('eachKin', 'war')).toEqual([]);
    expect(related('eachOpposite', 'war')).toEqual([[lexicon.id('en', 'en7'), 0.6]]);
    expect(related('eachOpposite', 'said')).toEqual([]);
  });

  it('unpacks into what makes the same file again', () => {
    const unpacked = unpackLexicon(bytes);
    expect(packLexicon(unpacked)).toEqual(bytes);
    expect(unpacked.pairs).toHaveLength(entries.pairs.length);
    expect(unpacked.expressions[0]).toMatchObject({ en: ['on', 'behalf', 'of'] });
  });

  it.each([
    ['nothing', new Uint8Array(0)],
    ['something else', new Uint8Array(200).fill(7)],
    ['half a file', bytes.slice(0, bytes.length >> 1)],
  ])('refuses %s', (_, damaged) => {
    expect(() => openLexicon(damaged)).toThrow(RangeError);
  });

  it('opens an empty lexicon', () => {
    const empty = openLexicon(
      packLexicon({
        documents: 0,
        frequencies: { en: new Map(), fr: new Map() },
        pairs: [],
        expressions: [],
        kin: [],
        opposites: [],
      }),
    );
    expect(empty.translations('en', 'war')).toEqual([]);
  });
});
