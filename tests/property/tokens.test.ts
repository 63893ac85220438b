import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TOKEN } from '../../shared/text/tokenPatterns.ts';
import { tokenise } from '../../shared/text/tokens.ts';

const language = fc.constantFrom('en' as const, 'fr' as const);
/** Pieces that the patterns care about, so that random texts meet them often. */
const piece = fc.constantFrom(
  ...["l'", 'qu’', '-t-il', '-', '.', 'U.S.', 'M.', '10 000', '1,5', '%', '@', '#', '/', 'www.'],
  ...['la ville', 'Élan', 'où', ', ', ' : ', '»', '”', ';', '(', 'http', '://', 'a@b.fr', 'no. 5'],
  ...['\u00a0', '\u202f', '\u00ad', "'", '’', '«', 'œ', 'e\u0301', '😀', '\ud83d', '1er', '²', ' '],
);
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.oneof(piece, fc.string({ maxLength: 3 }))).map((pieces) => pieces.join('')),
);

it('puts every visible character into exactly one token, in order', () => {
  fc.assert(
    fc.property(text, language, (value, lang) => {
      let at = 0;
      for (const token of tokenise(value, { start: 0, end: value.length }, lang)) {
        expect(token.start).toBeGreaterThanOrEqual(at);
        expect(token.end).toBeGreaterThan(token.start);
        expect(value.slice(at, token.start)).toMatch(/^\s*$/u);
        expect(value.slice(token.start, token.end)).toMatch(/^\S/u);
        at = token.end;
      }
      expect(value.slice(at)).toMatch(/^\s*$/u);
    }),
    { numRuns: 500 },
  );
});

it('cuts a stretch as it would cut the stretch alone', () => {
  fc.assert(
    fc.property(text, text, text, language, (before, value, after, lang) => {
      const start = before.length;
      const inside = tokenise(
        before + value + after,
        { start, end: start + value.length },
        lang,
      ).map((token) => ({ ...token, start: token.start - start, end: token.end - start }));
      expect(inside).toEqual(tokenise(value, { start: 0, end: value.length }, lang));
    }),
  );
});

it('cuts plain words and marks, which it reads without the pattern, as the pattern would', () => {
  // Without apostrophes and hyphens, no run of letters is cut further.
  const whole = text.map((value) => value.replace(/[-'’ʼ\u2010\u2011]/gu, ''));
  fc.assert(
    fc.property(whole, language, (value, lang) => {
      const tokens = tokenise(value, { start: 0, end: value.length }, lang);
      expect(tokens.map(({ start, end }) => [start, end])).toEqual(
        Array.from(value.matchAll(TOKEN), ({ 0: { length }, index }) => [index, index + length]),
      );
    }),
    { numRuns: 1000 },
  );
});
