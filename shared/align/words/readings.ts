import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Language } from '../../text/language.ts';
import type { Token } from '../../text/token.ts';

/** For each token the lexicon's numbers of the forms that it may be read as; none for unknown ones. */
export type Readings = readonly (readonly number[])[];

/** Words by what they may be read as, and where each of these stands. */
export interface ReadWords {
  readonly readings: Readings;
  readonly places: ReadonlyMap<number, readonly number[]>;
}

/** Each word as itself and as its base forms, as far as the lexicon knows them. */
export function readBases(
  tokens: readonly Token[],
  language: Language,
  lexicon: Lexicon,
): ReadWords {
  const readings = tokens.map(({ kind, form }) =>
    kind === 'word' ? lexicon.bases(language, form) : [],
  );
  return { readings, places: readingPlaces(readings) };
}

/** Where each form stands. */
export function readingPlaces(readings: Readings): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  readings.forEach((ids, place) => {
    for (const id of ids) {
      const known = places.get(id);
      if (known) known.push(place);
      else places.set(id, [place]);
    }
  });
  return places;
}
