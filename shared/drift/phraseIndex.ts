import { MOST_LETTERS } from '../text/pattern/leadingLetters.ts';
import { tellingLetters } from '../text/pattern/tellingLetters.ts';
import { once } from '../text/once.ts';
import type { BeadSide } from './beadContext.ts';

/**
 * Phrases by the letters that one of their words begins with: of hundreds of patterns a sentence can match but few, and
 * those of whose words it has none need not be tried.
 *
 * @param sourceOf the pattern of a row's phrase, whole words in any case
 * @returns the rows whose phrase may stand in a text, in their order
 */
export function phraseIndex<T>(
  rows: readonly T[],
  sourceOf: (row: T) => string,
): (side: BeadSide) => T[] {
  const byLetters = new Map<string, number[]>();
  rows.forEach((row, place) => {
    for (const letters of tellingLetters(sourceOf(row), isCommon)) {
      const places = byLetters.get(letters);
      if (places) places.push(place);
      else byLetters.set(letters, [place]);
    }
  });
  const known = [...byLetters];
  return (side) => {
    const beginnings = beginningsOf(side);
    const found =
      known.length < beginnings.size
        ? known.filter(([letters]) => beginnings.has(letters)).map(([, places]) => places)
        : [...beginnings].map((letters) => byLetters.get(letters) ?? []);
    const places = new Set(found.flat());
    return [...places].sort((a, b) => a - b).map((place) => rows[place]!);
  };
}

/** Beginnings of the words that most sentences have, English and French: such a one tells phrases apart badly. */
const COMMON: ReadonlySet<string> = new Set(
  `the was is are wer be bee has had hav of in to on a an by for as at not no it its his her he the tha thi and or wit
   fro wil wou can cou may who whi one two out up off over all any le la les l' un une des de du d' et est son sont a
   ont ava éta pas ne n' que qu' qui par pou dan sur au aux ce se s' il ell en y ou plu`.split(
    /\s+/u,
  ),
);

function isCommon(letters: string): boolean {
  const word = letters.trim();
  return word.length < 3 || COMMON.has(word.slice(0, 3));
}

/** What the words of a text begin with: one letter each, two, and so on, and what begins every pattern of no letters. */
const beginningsOf = once(({ text, tokens }: BeadSide): ReadonlySet<string> => {
  const small = text.toLowerCase();
  const found = new Set(['']);
  for (const { start } of tokens)
    for (let length = 1; length <= MOST_LETTERS; length++)
      found.add(small.slice(start, start + length));
  return found;
});
