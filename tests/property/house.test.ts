import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDrift } from '../../shared/drift/findDrift.ts';
import { NO_RULES } from '../../shared/drift/house/houseRules.ts';
import { HouseFileError } from '../../shared/house/houseFileError.ts';
import { readHouseFile } from '../../shared/import/house/readHouseFile.ts';
import { driftInput } from '../support/drift.ts';

const WORDS = ["l'", 'accord', 'IA', 'le', ' ', '-', '«', 'é', '\u202f', '😀', '(', '9', "d'"];
const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }).map((parts) => parts.join(' '));
const terms = fc.array(
  words.map((text) => text.trim()).filter((text) => text !== ''),
  {
    maxLength: 3,
  },
);

test('any glossary over any text: places lie in the text, and a fix changes the French alone', () => {
  fc.assert(
    fc.property(words, words, terms, terms, terms, (en, fr, use, french, avoid) => {
      const entry = { id: '1', en: { use, avoid: [] }, fr: { use: french, avoid }, note: null };
      const input = { ...driftInput([[en, fr]]), house: { ...NO_RULES, glossary: [entry] } };
      for (const { check, en: own, fr: other, fix } of findDrift(input)) {
        if (check !== 'glossary') continue;
        expect(own ?? other).not.toBeNull();
        if (own) expect(own.end).toBeLessThanOrEqual(input.en.text.length);
        if (other) expect(other.end).toBeLessThanOrEqual(input.fr.text.length);
        if (fix) expect(fix.end).toBeLessThanOrEqual(input.fr.text.length);
      }
    }),
    { numRuns: 60 },
  );
});

test('any text as a file is read, or refused with a reason', () => {
  const pieces = [
    '<tbx>',
    '<term>',
    '</term>',
    '&a;',
    '{',
    '"checks":',
    'en,fr',
    '\n',
    ';',
    '"',
    'a',
  ];
  const file = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(file, (text) => {
      try {
        expect(readHouseFile(text)).toBeInstanceOf(Array);
      } catch (error) {
        expect(error).toBeInstanceOf(HouseFileError);
      }
    }),
    { numRuns: 300 },
  );
});
