import { expect, test } from 'vitest';
import { hrefOf, parseRoute } from '../../../renderer/app/route.ts';
import { fromPaste, NOTHING, obstacleOf } from '../../../renderer/library/newPair/incoming.ts';
import { defaultPreferences, mergeSettings } from '../../../renderer/preferences/preferences.ts';

const french = fromPaste(NOTHING, 'Le ministre a dit que la loi ne serait pas votée cette année.');
const english = fromPaste(NOTHING, 'The minister said that the law would not be passed this year.');

test('an address leads where it came from; anything else to the library', () => {
  const route = { place: 'pair', id: 'a b/ç' } as const;
  const house = { place: 'house', pair: 'a b/ç' } as const;
  for (const each of [route, house, { ...house, pair: null }])
    expect(parseRoute(hrefOf(each))).toEqual(each);
  expect(parseRoute('#/pair/')).toEqual({ place: 'library' });
  expect(parseRoute('')).toEqual({ place: 'library' });
});

test('two languages make a pair in either order; one language, or none, does not', () => {
  expect(obstacleOf(french, english)).toBeNull();
  expect(obstacleOf(english, french)).toBeNull();
  expect(obstacleOf(french, french)).toBe('same-language');
  expect(obstacleOf(french, NOTHING)).toBe('missing');
  expect(obstacleOf(french, fromPaste(NOTHING, '12345'))).toBe('unknown-language');
});

test('a language that the person set outlasts what is pasted', () => {
  const set = { ...NOTHING, language: 'en', languageSaid: true } as const;
  expect(fromPaste(set, french.text).language).toBe('en');
});

test('unsound settings leave the preferences as they are', () => {
  const defaults = defaultPreferences('fr-CA');
  expect(defaults.language).toBe('fr');
  expect(mergeSettings(defaults, { language: 'de', theme: 7, name: 'Zoé' })).toEqual({
    ...defaults,
    name: 'Zoé',
  });
});
