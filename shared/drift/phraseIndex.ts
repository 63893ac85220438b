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

/** Words that many sentences have, English and French, as far as they are looked up: they tell phrases apart badly. */
const COMMON: ReadonlySet<string> = new Set(
  `the was is are were be been being has had have of in to on an by for as at not no it its his her he she they their
   them that this these those there which with from will would can could may who what when one two three out up off
   over all any and or but more than about after first other some said do did does i you we le la les un une des de du
   et est son sont ont avai étai pas ne que qui par pour dans sur au aux ce se il elle en y ou plus`
    .split(/\s+/u)
    .map((word) => word.slice(0, MOST_LETTERS)),
);

function isCommon(letters: string): boolean {
  const [word] = letters.split(/[ '’-]/u);
  return word!.length < 2 || COMMON.has(word!);
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
