import type { Both } from '../../text/language.ts';
import type { Bound } from '../quantities/quantity.ts';

function endingIn(phrases: string): RegExp {
  return new RegExp(
    `(?<!\\p{L})(?:${phrases})(?:\\s+|['’])(?:\\p{Sc}|une?\\s|an?\\s|the\\s|l(?:es?|a)\\s|l['’]|des?\\s|d['’])?$`,
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
      endingIn(
        'at most|no more than|not more than|(?<!(?:sign|suck|add|stand|liv|lead|catch|own|wak|match|come|built?)\\p{L}* )up to|a maximum of',
      ),
    ],
    ['atLeast', endingIn('at least|no less than|no fewer than|not less than|a minimum of')],
    [
      'moreThan',
      endingIn(
        'more than|(?<!spread |spent |years? |months? |millions? |billions? )over|above|in excess of|greater than|upwards of|exceeding',
      ),
    ],
    ['lessThan', endingIn('less than|fewer than|under|below|lower than')],
    [
      'nearly',
      endingIn('nearly|almost|close to|just (?:under|below|short of|shy of)|not quite|approaching'),
    ],
    ['about', endingIn('about|around|roughly|approximately|some')],
  ],
  fr: [
    ['atMost', endingIn("au plus|pas plus de|jusqu['’]à|au maximum|un maximum de|maximum")],
    ['atLeast', endingIn('au moins|pas moins de|au minimum|un minimum de|minimum')],
    [
      'moreThan',
      endingIn('plus d(?:e|es|u)|plus d|au-delà de|supérieure?s? à|dépassant|au-dessus de'),
    ],
    [
      'lessThan',
      endingIn('moins d(?:e|es|u)|moins d|inférieure?s? à|en dessous de|au-dessous de|sous'),
    ],
    ['nearly', endingIn('près d(?:e|es|u)|près d|presque|quasiment|pas loin de|pas tout à fait')],
    ['about', endingIn('environ|autour de|quelque|à peu près|approximativement|vers')],
  ],
};

/** Words of which any may keep a bound of the other side, wherever it stands. Source: own table. */
export const BOUND_ANSWERS_FR =
  /(?<!\p{L})(?:plusieurs|(?:au|du) moins|minim\p{L}+|maxim\p{L}+|plus|moins|davantage|dépass\p{L}+|supérieur\p{L}*|inférieur\p{L}*|excéd\p{L}+|jusqu\p{L}*|sous|dessous|dessus|delà|avant|limit\p{L}+|plafon\p{L}+|hauteur|atteindre|attei\p{L}+|bon(?:ne)?s?|passé|franchi\p{L}*|seuil|près|presque|quasi\p{L}*|quelque|environ|\p{L}+aines?|\p{L}*centaines?|milliers?|voire|entre|seulement|que|qu|allant|pouvant|pourrai\p{L}+|ou|plusieurs)(?!\p{L})/iu;

/** "Over" with a stretch of time. */
export const SPANS_TIME =
  /^(?:just )?over (?:an? )?[\p{L}\d]+[ -](?:second|minute|hour|day|week|month|year|decade)/iu;

/** Phrases after a number and what it counts that make it a floor or a ceiling: "two million people at most". */
export const BOUNDS_AFTER: Both<readonly (readonly [Bound, RegExp])[]> = {
  en: [
    [
      'atMost',
      /^(?:\s[\p{L}%]+){0,3}?\s(?:at (?:the )?(?:very )?most|or (?:less|fewer))(?!\p{L})/iu,
    ],
    ['atLeast', /^(?:\s[\p{L}%]+){0,3}?\s(?:at (?:the )?(?:very )?least|or more)(?!\p{L})/iu],
  ],
  fr: [
    [
      'atMost',
      /^(?:\s[\p{L}%’']+){0,3}?\s(?:(?:tout )?au (?:plus|maximum)|ou moins)(?!\p{L}| tard| tôt)/iu,
    ],
    ['atLeast', /^(?:\s[\p{L}%’']+){0,3}?\s(?:au (?:moins|minimum)|ou plus)(?!\p{L})/iu],
  ],
};
