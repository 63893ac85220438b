import { describe, expect, it } from 'vitest';
import type { Language } from '../../../shared/text/language.ts';
import { lookupForm, tokenise } from '../../../shared/text/tokens.ts';

function forms(text: string, language: Language): string[] {
  return tokenise(text, { start: 0, end: text.length }, language).map((token) => token.form);
}

describe('tokenise, French', () => {
  it.each([
    ['l’accord d’Astana', ["l'", 'accord', "d'", 'astana']],
    ['qu’aujourd’hui quelqu’un', ["qu'", "aujourd'hui", "quelqu'un"]],
    ['l’« ordre »', ["l'", '«', 'ordre', '»']],
    ['a-t-il dit', ['a', '-t-il', 'dit']],
    ['Donne-le-moi', ['donne', '-le', '-moi']],
    ['va-t’en', ['va', "-t'en"]],
    ['Qu’est-ce que c’est', ["qu'", 'est', '-ce', 'que', "c'", 'est']],
    ['peut-être', ['peut-être']],
    ['l’U.E. et M. Dupont', ["l'", 'u.e.', 'et', 'm.', 'dupont']],
    ['10 000,5 € et 12,5 %', ['10000,5', '€', 'et', '12,5', '%']],
    ['1 234 567 habitants', ['1234567', 'habitants']],
    ['le 1er mai à 20h30', ['le', '1er', 'mai', 'à', '20h30']],
    ['la 2e fois', ['la', '2e', 'fois']],
    ['Jean-Pierre', ['jean', '-', 'pierre']],
  ])('%s', (text, expected) => {
    expect(forms(text, 'fr')).toEqual(expected);
  });
});

describe('tokenise, English', () => {
  it.each([
    ["it's, don't, we'll", ['it', "'s", ',', 'do', "n't", ',', 'we', "'ll"]],
    ["the workers' rights", ['the', 'workers', "'", 'rights']],
    ["O'Brien at six o'clock", ["o'brien", 'at', 'six', "o'clock"]],
    ['The U.S. and Mr. Lee', ['the', 'u.s.', 'and', 'mr.', 'lee']],
    ['at 10 a.m. today', ['at', '10', 'a.m.', 'today']],
    ['Microsoft (MSFT.O)', ['microsoft', '(', 'msft.o', ')']],
    ['$1,234.56', ['$', '1,234.56']],
    ['the 21st and the 1990s', ['the', '21st', 'and', 'the', '1990s']],
    ['a well-known F-16', ['a', 'well', '-', 'known', 'f-16']],
    ['Covid-19 in mid-2023', ['covid-19', 'in', 'mid', '-', '2023']],
    ['No. 5, he said no.', ['no.', '5', ',', 'he', 'said', 'no', '.']],
    ['it ended.He left...', ['it', 'ended', '.', 'he', 'left', '...']],
    ['see https://example.com/a?b=1.', ['see', 'https://example.com/a?b=1', '.']],
    ['write to a.b@example.org', ['write', 'to', 'a.b@example.org']],
    ['10-year-old', ['10', '-', 'year', '-', 'old']],
    ['#MeToo, @someone', ['#metoo', ',', '@someone']],
  ])('%s', (text, expected) => {
    expect(forms(text, 'en')).toEqual(expected);
  });

  it('gives offsets into the whole text, and keeps to the stretch', () => {
    const text = 'One two. Three four.';
    const tokens = tokenise(text, { start: 9, end: 14 }, 'en');
    expect(tokens).toEqual([{ start: 9, end: 14, form: 'three', kind: 'word' }]);
  });

  it('tells kinds apart', () => {
    const text = 'up 5 % !';
    const kinds = tokenise(text, { start: 0, end: text.length }, 'en').map((token) => token.kind);
    expect(kinds).toEqual(['word', 'number', 'symbol', 'punctuation']);
  });
});

describe('lookupForm', () => {
  it('composes letters, straightens marks and drops soft hyphens', () => {
    expect(lookupForm('E\u0301lyse\u0301e')).toBe('élysée');
    expect(lookupForm('L’avant\u2011garde')).toBe("l'avant-garde");
    expect(lookupForm('con\u00adtrat')).toBe('contrat');
  });
});
