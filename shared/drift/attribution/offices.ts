import type { Both, Language } from '../../text/language.ts';
import type { Speaker } from '../../quotes/quotation.ts';
import { COMPATIBLE_SPEAKERS, COMPATIBLE_TITLES, SPEAKER_ROWS } from '../tables/speakerOffices.ts';

const PATTERNS: Both<readonly (readonly [string, RegExp])[]> = {
  en: SPEAKER_ROWS.map(({ id, en }) => [id, whole(en)] as const),
  fr: SPEAKER_ROWS.map(({ id, fr }) => [id, whole(fr)] as const),
};
const FIT = [...COMPATIBLE_TITLES, ...COMPATIBLE_SPEAKERS];

/** Whether the two speakers, neither told by name, are known to be others: "police" / "la défense". */
export function isOtherOffice(en: Speaker, fr: Speaker): boolean {
  const [own, across] = [officesIn(en.text, 'en'), officesIn(fr.text, 'fr')];
  if (own.length === 0 || across.length === 0) return false;
  return !own.some((a) => across.some((b) => fits(a, b)));
}

function officesIn(text: string, language: Language): string[] {
  return PATTERNS[language].filter(([, words]) => words.test(text)).map(([id]) => id);
}

function fits(a: string, b: string): boolean {
  return a === b || FIT.some((group) => group.includes(a) && group.includes(b));
}

function whole(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}-])(?:${words})(?!\\p{L})`, 'iu');
}
