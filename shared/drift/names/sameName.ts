import { byForm } from '../../text/byForm.ts';
import { editDistance } from '../../lexicon/cognates.ts';
import { LIKE_SOUNDS } from '../tables/transcription.ts';
import { frenchTranscription } from './transcription.ts';

/** Whether the two look-up forms spell one name: equal without accents, or as two languages write it. */
export function sameName(en: string, fr: string): boolean {
  const [a, b] = [plain(en), plain(fr)];
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  const longer = Math.max(a.length, b.length);
  if (shorter < 3) return false;
  if (a.startsWith(b) || b.startsWith(a)) return true;
  const shared = sharedStart(a, b);
  const begun = shared >= 4 || (shared >= 3 && longer <= 6);
  if (begun && editDistance(a, b) <= Math.max(2, longer * APART)) return true;
  const transcribed = frenchTranscription(a, 'en');
  if (shorter >= 4 && transcribed !== a && editDistance(transcribed, b) <= 1) return true;
  // "Haj" is "Hadj", but "Las" is not "Los".
  const near = shorter >= 4 || shorter < longer;
  if (near && a.startsWith(b.charAt(0)) && editDistance(a, b) <= 1) return true;
  const bare = bones(a, 'en');
  return (
    bare === bones(b, 'fr') && (shorter >= 6 ? bare.length >= 2 : shorter >= 4 && bare.length >= 3)
  );
}

/** Whether the two are one spelling but for accents. */
export function sameLetters(en: string, fr: string): boolean {
  return plain(en) === plain(fr);
}

/** Whether two different names are so alike that one is a slip for the other: "Legault", "Lebault". */
export function isSlip(en: string, fr: string): boolean {
  const [a, b] = [plain(en), plain(fr)];
  return Math.min(a.length, b.length) >= 6 && editDistance(a, b) <= 2;
}

/** How much of a name may be spelt otherwise, when both begin alike. */
const APART = 0.45;

function plain(form: string): string {
  if (PLAIN.test(form)) return form;
  return form.normalize('NFD').replace(/[\p{M}'’-]/gu, '');
}

const PLAIN = /^[a-z]*$/u;

function sharedStart(a: string, b: string): number {
  let shared = 0;
  while (shared < Math.min(a.length, b.length) && a[shared] === b[shared]) shared++;
  return shared;
}

/** The consonants of a name, those that languages trade for one another made alike. */
const bones = byForm((form): string =>
  LIKE_SOUNDS.reduce((name, [letters, sound]) => name.replace(letters, sound), form),
);
