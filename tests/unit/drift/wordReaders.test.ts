import { expect, test } from 'vitest';
import { readQuantities } from '../../../shared/drift/quantities/readQuantities.ts';

test.each([
  ['en', 'Twenty ships', 'twentieth of the year', 'Half a ship', 'doubled', 'multiplied by three'],
  ['fr', 'Vingt navires', 'le premier', 'la moitié', 'ils ont doublé', 'divisée par trois'],
  [
    'en',
    'on Tuesday',
    'noon',
    'hundreds',
    'million',
    'in December',
    'the XXth century',
    'a dozen',
    'the nineties',
  ],
  ['fr', 'mardi', 'minuit', 'des centaines', 'mille', 'en décembre', 'XXe siècle', 'une douzaine'],
] as const)('in %s each kind of number in words is read', (language, ...texts) => {
  for (const text of texts) {
    expect(readQuantities(text, language).length, text).toBeGreaterThan(0);
  }
});

test('words that only look alike are none', () => {
  expect(readQuantities('the levels of the village', 'en')).toEqual([]);
});
