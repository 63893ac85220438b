import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leadingLetters } from '../../../shared/text/pattern/leadingLetters.ts';
import { tellingLetters } from '../../../shared/text/pattern/tellingLetters.ts';

describe('the letters that a pattern begins with', () => {
  it.each([
    ['(?:fall(?:s|ing)?|fell) back', ['fall ', 'falli', 'falls', 'fell ']],
    ['go(?:es|ing)? south', ['go so', 'goes ', 'going']],
    ['(?<!not )(?:is|are) due', ['are d', 'is du']],
    ["n[’']t", ["n't", 'n’t']],
    ['(?:a )?bit', ['a bit', 'bit']],
    ['re-?elect', ['re-el', 'reele']],
    ['(?:not )+ever', ['not ']],
    ['Ireland', ['irela']],
    ['it', ['it']],
  ])('%s', (source, letters) => {
    expect([...leadingLetters(source)].sort()).toEqual(letters);
  });

  it.each(['\\p{L}+ing', '[^a]b', '.', '\\d+ draws?', '(?:\\p{L}+ )?bit', ''])(
    'are not known of %s',
    (source) => {
      expect(leadingLetters(source)).toContain('');
    },
  );

  it.each([
    ['(?:felt|under) (?:\\p{L}+ )?pressures?', ['press']],
    ['(?:is|are) due to|slated', ['due', 'slate']],
    ['(?:in )?the red', ['red']],
    ['(?:\\p{L}+ )?stakes?', ['stake']],
  ])('of the word that tells most: %s', (source, letters) => {
    const isCommon = (one: string): boolean => /^(?:the|is|are|to|in)(?! ?\p{L})/u.test(one);
    expect([...tellingLetters(source, isCommon)].sort()).toEqual(letters);
  });

  it('begin whatever the pattern matches', () => {
    const word = fc.stringMatching(/^[a-d]{1,4}$/u);
    const pattern = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        word,
        fc.tuple(tie('tree'), tie('tree')).map(([a, b]) => `(?:${a}|${b})`),
        fc.tuple(tie('tree'), tie('tree')).map(([a, b]) => `${a} ${b}`),
        tie('tree').map((a) => `(?:${a})?d`),
        tie('tree').map((a) => `(?:${a})+`),
      ),
    })).tree;
    fc.assert(
      fc.property(pattern, fc.stringMatching(/^[a-d ]{0,12}$/u), (source, text) => {
        const match = new RegExp(source, 'u').exec(text)?.[0];
        const letters = [...leadingLetters(source)];
        if (match !== undefined)
          expect(letters.some((begin) => match.startsWith(begin.slice(0, match.length)))).toBe(
            true,
          );
      }),
    );
  });
});
