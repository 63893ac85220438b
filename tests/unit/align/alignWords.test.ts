import { describe, expect, it } from 'vitest';
import { alignWords } from '../../../shared/align/words/alignWords.ts';
import { openLexicon } from '../../../shared/lexicon/openLexicon.ts';
import { packLexicon } from '../../../shared/lexicon/packLexicon.ts';
import type { Language } from '../../../shared/text/language.ts';
import type { Token } from '../../../shared/text/token.ts';
import { tokenise } from '../../../shared/text/tokens.ts';

const pairs = [
  ['the', 'le'],
  ['the', 'la'],
  ['black', 'noir'],
  ['black', 'noire'],
  ['cat', 'chat'],
  ['sees', 'voit'],
  ['white', 'blanche'],
  ['house', 'maison'],
].map(([en, fr]) => ({ en: en!, fr: fr!, forward: 0.4, backward: 0.4 }));

/** Two pairs of equal probabilities, one of frequent words and one of rare ones. */
const weakPairs = [
  ['of', 'dont'],
  ['owl', 'hibou'],
].map(([en, fr]) => ({ en: en!, fr: fr!, forward: 0.0005, backward: 0.0005 }));

const lexicon = openLexicon(
  packLexicon({
    documents: 1000,
    frequencies: {
      en: new Map([
        ['the', 800],
        ['of', 800],
      ]),
      fr: new Map([
        ['le', 500],
        ['dont', 800],
      ]),
    },
    pairs: [...pairs, ...weakPairs],
    expressions: [
      { en: ['all', 'the', 'same'], fr: ['quand', 'même'], forward: 0.5, backward: 0.5 },
    ],
    kin: [],
    opposites: [],
  }),
);

function tokens(text: string, language: Language): Token[] {
  return tokenise(text, { start: 0, end: text.length }, language);
}

function linked(en: string, fr: string): string[] {
  const english = tokens(en, 'en');
  const french = tokens(fr, 'fr');
  return alignWords(english, french, lexicon).map(
    (link) => `${english[link.en]!.form}=${french[link.fr]!.form}`,
  );
}

describe('alignWords', () => {
  it('links translations where the order differs, and the right one of equal words', () => {
    expect(
      linked('The black cat sees the white house.', 'Le chat noir voit la maison blanche.'),
    ).toEqual([
      'the=le',
      'black=noir',
      'cat=chat',
      'sees=voit',
      'the=la',
      'white=blanche',
      'house=maison',
      '.=.',
    ]);
  });

  it('links numbers by value and names by spelling', () => {
    expect(linked('Zelensky, 1,500', 'Zelenski, 1 500')).toEqual([
      'zelensky=zelenski',
      ',=,',
      '1,500=1500',
    ]);
  });

  it('leaves words without a counterpart alone', () => {
    const links = linked('The cat sees.', 'Le chat et vingt autres voit.');
    expect(links.some((link) => link.endsWith('=vingt'))).toBe(false);
    expect(links).toContain('cat=chat');
  });

  it('links the words of an expression with those that render it as a whole', () => {
    const links = linked('The cat sees all the same.', 'Le chat voit quand même.');
    expect(links).toContain('cat=chat');
    expect(links.some((link) => link.endsWith('=quand'))).toBe(true);
    expect(links.some((link) => link.endsWith('=même'))).toBe(true);
    const other = linked('The cat sees the same.', 'Le chat voit quand même.');
    expect(other.some((link) => link.endsWith('=quand'))).toBe(false);
  });

  it('lets a frequent word stand for nothing sooner than a rare one', () => {
    expect(linked('cat owl', 'chat hibou')).toContain('owl=hibou');
    expect(linked('cat of', 'chat dont')).not.toContain('of=dont');
  });

  it('gives probabilities, and nothing for an empty side', () => {
    expect(alignWords([], tokens('Le chat', 'fr'), lexicon)).toEqual([]);
    expect(alignWords(tokens('The cat', 'en'), [], lexicon)).toEqual([]);
    for (const { probability } of alignWords(
      tokens('The cat', 'en'),
      tokens('Le chat', 'fr'),
      lexicon,
    )) {
      expect(probability).toBeGreaterThan(0);
      expect(probability).toBeLessThanOrEqual(1);
    }
  });

  it('copes with long and foreign sides', () => {
    const long = tokens('the black cat sees. '.repeat(40), 'en');
    expect(alignWords(long, tokens('日本 語 русский', 'fr'), lexicon)).toEqual([]);
    const french = tokens('le chat noir voit. '.repeat(40), 'fr');
    expect(alignWords(long, french, lexicon).length).toBeLessThanOrEqual(long.length);
  });
});
