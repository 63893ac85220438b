import { expect, test } from 'vitest';
import { readLexicon } from '../../../electron/backend/lexicon.ts';
import { closest } from '../../../shared/drift/closest.ts';
import { tokenise } from '../../../shared/text/tokens.ts';

const lexicon = readLexicon();

const side = (text: string, language: 'en' | 'fr') => ({
  ...{ text, language, quotations: [] },
  tokens: tokenise(text, { start: 0, end: text.length }, language),
});

test('the word that renders a form best counts, whichever language it is of', () => {
  const fr = side('Le navire a coulé.', 'fr');
  expect(closest(lexicon, fr, 'ships')).toBeCloseTo(lexicon.similarity('ship', 'navire'), 5);
  expect(closest(lexicon, side('The ship sank.', 'en'), 'navire')).toBeGreaterThan(0.3);
  expect(closest(lexicon, fr, 'wheat')).toBeLessThan(0.3);
});

test('what is asked twice of a side is the same', () => {
  const fr = side('Le navire a coulé.', 'fr');
  expect(closest(lexicon, fr, 'ship')).toBe(closest(lexicon, fr, 'ship'));
  expect(closest(lexicon, side('', 'fr'), 'ship')).toBe(0);
});

test('a word with a negative prefix is rendered by what it denies', () => {
  expect(
    closest(lexicon, side('des réseaux non classifiés', 'fr'), 'unclassified'),
  ).toBeGreaterThan(0.3);
  expect(closest(lexicon, side('unclassified networks', 'en'), 'classifiés')).toBeGreaterThan(0.3);
});
