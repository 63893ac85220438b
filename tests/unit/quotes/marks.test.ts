import { describe, expect, it } from 'vitest';
import type { Language } from '../../../shared/text/language.ts';
import { find, note } from './find.ts';

const marked = (language: Language, text: string): string[] =>
  note(language, text)
    .filter(({ type }) => type !== 'indirect')
    .map(({ words }) => words);

describe('marks of every kind', () => {
  it.each([
    ['no-break spaces', '«\u00a0Le pont sera rouvert demain\u00a0», a dit le maire.'],
    ['narrow no-break spaces', '«\u202fLe pont sera rouvert demain\u202f», a dit le maire.'],
    ['plain spaces', '« Le pont sera rouvert demain », a dit le maire.'],
    ['no spaces', '«Le pont sera rouvert demain», a dit le maire.'],
    ['straight marks', '"Le pont sera rouvert demain", a dit le maire.'],
    ['curly marks', '“Le pont sera rouvert demain”, a dit le maire.'],
    ['low marks', '„Le pont sera rouvert demain“, a dit le maire.'],
    ['mixed marks', '« Le pont sera rouvert demain”, a dit le maire.'],
  ])('reads %s', (_, text) => {
    expect(marked('fr', text)).toEqual(['Le pont sera rouvert demain']);
  });

  it('keeps the marks as typed, with the space inside them', () => {
    const [quotation] = find('fr', 'Le maire a dit : «\u202fLe pont rouvrira demain.\u202f»');
    expect(quotation?.marks).toEqual({ open: '«\u202f', close: '\u202f»' });
  });

  it('never takes an apostrophe for a mark', () => {
    expect(
      marked('fr', "L'élue d'Arles n'a pas vu l'ami de l'adjoint, qu'il s'agisse d'hier."),
    ).toEqual([]);
    expect(
      marked('en', "The workers' union hasn't met the boss's lawyers since the '90s."),
    ).toEqual([]);
  });

  it('reads single marks around words with apostrophes', () => {
    expect(marked('en', "'We don't know what they've planned,' said Ann Moore.")).toEqual([
      "We don't know what they've planned,",
    ]);
  });

  it('finds a quotation inside another', () => {
    const text = '“He told me ‘stay away’ and then he left the room,” said Ann Moore.';
    const [outer, inner] = find('en', text).filter(({ marks }) => marks);
    expect(text.slice(inner!.start, inner!.end)).toBe('stay away');
    expect(inner!.parent).toBe(outer!.id);
  });

  it('joins paragraphs that reopen', () => {
    const text =
      'Le maire a déclaré : « Nous avons tout tenté.\n« La suite dépend de vous. »\n\nLa salle a ri.';
    expect(marked('fr', text)).toEqual(['Nous avons tout tenté. | La suite dépend de vous.']);
  });

  it('mends a mark without its other half inside its paragraph', () => {
    const text =
      '“We will rebuild the bridge.\n\nThe town is small. “We have no money,” said Ann Moore.';
    expect(marked('en', text)).toContain('We have no money,');
  });
});
