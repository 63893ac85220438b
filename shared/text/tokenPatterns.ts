import { ABBREVIATIONS, NUMBER_ABBREVIATIONS, WEB_DOMAINS } from './tokenTables.ts';

const LETTER = '\\p{L}\\p{M}';
/** Soft hyphens and joiners stand inside words without being part of them. */
const INVISIBLE = '\\u00ad\\u200c\\u200d\\u2060';
const APOSTROPHE = "['’ʼ]";
const HYPHEN = '[-\\u2010\\u2011]';
const THIN_SPACE = '[ \\u00a0\\u202f\\u2009]';
const NOT_WEB = '\\s<>«»"“”‘’()\\[\\]{}|';

const EMAIL = `[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+`;
const URL = `(?:https?:\\/\\/|www\\.)[^${NOT_WEB}]*[^${NOT_WEB}.,;:!?…']`;
const DOMAIN = `[a-z\\d](?:[a-z\\d.-]*[a-z\\d])?\\.(?:${WEB_DOMAINS.join('|')})(?![\\w-]|\\.\\w)(?:\\/[^${NOT_WEB}]*[^${NOT_WEB}.,;:!?…'])?`;
const HANDLE = `[@#](?=[\\p{L}_\\d]*\\p{L})[\\p{L}\\p{M}_\\d]+`;

/** Thousands parted by a space or an apostrophe; a time of day; or digits with inner points. */
const THOUSANDS = `\\d{1,3}(?:${THIN_SPACE}\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d{1,3}(?:['’]\\d{3})+(?!\\d)`;
const ORDINAL = `(?:er|re|ère|e|è|ème|nde?|ds?|st|rd|th|s)(?![${LETTER}\\d])`;
const NUMBER = `(?:${THOUSANDS}|\\d{1,2}[:hH]\\d{2}(?!\\d)|\\d+(?:[.,]\\d+)*)(?:${ORDINAL})?|\\p{N}`;

/** "5G", "3D": a digit and one capital name a thing. */
const DIGIT_NAME = `\\d{1,2}[A-Z](?![${LETTER}\\d])`;
const INITIALS = `\\p{L}(?:\\.\\p{L})+(?![${LETTER}])\\.?`;
const TICKER = `[A-Z]{2,5}\\.[A-Z]{1,2}(?![${LETTER}\\d.])`;
const ABBREVIATION = `(?:(?:${ABBREVIATIONS.join('|')})\\.|(?:${NUMBER_ABBREVIATIONS.join('|')})\\.(?=\\s?\\d))`;
const PLAIN = `[${LETTER}][${LETTER}\\d²³${INVISIBLE}]*`;
const PART = `(?:${INITIALS}|[${LETTER}\\d${INVISIBLE}]+)`;
const WORD = `(?<![${LETTER}\\d])(?:${ABBREVIATION}|${INITIALS}|${TICKER})(?!${HYPHEN})|${PLAIN}(?:(?:${APOSTROPHE}|${HYPHEN})${PART})*${APOSTROPHE}?`;

/**
 * One token or run of letters to cut further: the groups are a whole word, a number, letters to cut, a
 * symbol, and other punctuation. They bear no names, since an object of names for each token is slow.
 * The order of the alternatives counts: what looks like a word but is more (an address, a ticker) comes
 * first.
 */
export const TOKEN = new RegExp(
  [
    `((?:${EMAIL})|(?:${URL})|(?:${DOMAIN})|(?:${HANDLE})|(?:${DIGIT_NAME}))`,
    `(${NUMBER})`,
    `(${WORD})`,
    `([\\p{Sc}%‰°&@#§+=<>*/\\\\^~|_]|\\p{S})`,
    `(\\.{2,}|-{2,}|\\S)`,
  ].join('|'),
  'gu',
);

/** A word that closes with a full stop of its own, whole. */
export const DOTTED = new RegExp(
  `^(?:(?:${[...ABBREVIATIONS, ...NUMBER_ABBREVIATIONS].join('|')})\\.|${INITIALS}|${TICKER})$`,
  'u',
);

/** A French word that lost its last vowel before the next one. */
export const FR_ELISION =
  /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu)['’ʼ](?=.|$)/iu;

/** Pronouns and particles that French hangs on a word by a hyphen, the last of them. */
export const FR_CLITIC =
  /[-\u2010\u2011](?:[tm][-\u2010\u2011'’])?(?:je|tu|ils?|elles?|on|nous|vous|ce|c|moi|toi|lui|leur|les?|la|en|y|là|ci)$/iu;

/** What English hangs on a word by an apostrophe. */
export const EN_CLITIC = /(?:n['’ʼ]t|['’ʼ](?:s|re|ve|ll|d|m))$/iu;

/** A name with its number ("covid-19", "f-16"); years stay apart ("mid-2023"). */
export const NUMBERED_NAME = /^\p{L}+[-\u2010\u2011](?!(?:1[5-9]|20)\d\d$)\d+\p{L}?$/u;
