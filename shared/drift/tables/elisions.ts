/**
 * French words that change before a vowel, with both shapes. "L'" is missing among the elided ones on
 * purpose: whether it stands for "le" or "la" is not in it. Source: standard grammars.
 */
const PAIRS: readonly (readonly [full: string, elided: string])[] = [
  ['de', "d'"],
  ['que', "qu'"],
  ['ne', "n'"],
  ['se', "s'"],
  ['je', "j'"],
  ['me', "m'"],
  ['te', "t'"],
  ['lorsque', "lorsqu'"],
  ['puisque', "puisqu'"],
  ['jusque', "jusqu'"],
];

/** What a word becomes before a vowel. */
export const BEFORE_VOWEL: ReadonlyMap<string, string> = new Map([
  ...PAIRS,
  ['le', "l'"],
  ['la', "l'"],
  ['du', "de l'"],
  ['au', "à l'"],
  ['ce', 'cet'],
]);

/** What an elided word becomes before a consonant. */
export const BEFORE_CONSONANT: ReadonlyMap<string, string> = new Map(
  PAIRS.map(([full, elided]) => [elided, full]),
);
