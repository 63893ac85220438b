import type { Both } from '../../text/language.ts';
import type { Bound } from '../quantities/quantity.ts';

function endingIn(phrases: string): RegExp {
  return new RegExp(
    `(?<!\\p{L})(?:${phrases})\\s+(?:\\p{Sc}|une?\\s|a\\s|the\\s|les?\\s|des?\\s|d['’])?$`,
    'iu',
  );
}

/**
 * Phrases before a number that make it a floor, a ceiling or an estimate; denials first.
 * Source: own table.
 */
export const BOUND_PHRASES: Both<readonly (readonly [Bound, RegExp])[]> = {
  en: [
    [
      'atMost',
      endingIn('at most|no more than|not more than|up to|a maximum of|as many as|as much as'),
    ],
    ['atLeast', endingIn('at least|no less than|no fewer than|not less than|a minimum of')],
    ['moreThan', endingIn('more than|over|above|in excess of|greater than|upwards of|exceeding')],
    ['lessThan', endingIn('less than|fewer than|under|below|lower than')],
    ['about', endingIn('about|around|roughly|approximately|some|nearly|almost|close to')],
  ],
  fr: [
    ['atMost', endingIn("au plus|pas plus de|jusqu['’]à|au maximum|un maximum de|maximum")],
    ['atLeast', endingIn('au moins|pas moins de|au minimum|un minimum de|minimum')],
    ['moreThan', endingIn('plus de|plus d|au-delà de|supérieure?s? à|dépassant|au-dessus de')],
    ['lessThan', endingIn('moins de|moins d|inférieure?s? à|en dessous de|au-dessous de|sous')],
    [
      'about',
      endingIn(
        'environ|autour de|quelque|près de|presque|à peu près|approximativement|vers|quasiment',
      ),
    ],
  ],
};
