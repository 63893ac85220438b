import { isCapitalAt } from '../../text/capital.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { OFFICES, TITLES } from '../../quotes/tables/people.ts';
import { byForm } from '../../text/byForm.ts';
import type { Both, Language } from '../../text/language.ts';
import { NAME_ARTICLES } from '../tables/closedWords.ts';

const PLAIN = /^[a-z]*$/u;
const WORD = /[\p{L}\p{M}][\p{L}\p{M}.’']*/gu;
/** Two forms of one name are at least so much alike. */
const SAME = 0.2;

/**
 * The proper names in a phrase, by the words that tell them apart: capitalised, no title and no office.
 * A lone capital at the start of a sentence may be any word, and is left out.
 */
export function properWords(
  phrase: string,
  language: Language,
  opensSentence: boolean,
): readonly string[] {
  return (opensSentence ? openingWords : innerWords)(phrase, language);
}

/** The same speakers are named again and again, and in every analysis of a text. */
const openingWords = byForm((phrase, language) => readProperWords(phrase, language, true));
const innerWords = byForm((phrase, language) => readProperWords(phrase, language, false));

function readProperWords(
  phrase: string,
  language: Language,
  opensSentence: boolean,
): readonly string[] {
  const words = phrase.match(WORD) ?? [];
  const proper = words.filter(
    (word, i) =>
      isCapitalAt(word, 0) &&
      !isRank(word, language) &&
      !(i === 0 && opensSentence && words.length > 1 && !isCapitalAt(words[1]!, 0)),
  );
  if (proper.length === 1 && opensSentence && words[0] === proper[0]) return [];
  return proper.map((word) =>
    word
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/^[ldj]'|'s$/gu, ''),
  );
}

/** Whether one of the names renders one of the other language: by sound, by exonym, or by its initials. */
export function sameName({ en, fr }: Both<readonly string[]>, lexicon: Lexicon): boolean {
  return (
    en.some((a) => fr.some((b) => a === b || lexicon.similarity(a, b) >= SAME || alike(a, b))) ||
    isAcronym(en, fr) ||
    isAcronym(fr, en)
  );
}

/** Transcriptions share their beginning. */
function alike(a: string, b: string): boolean {
  const [x, y] = [plain(a), plain(b)];
  const length = Math.min(x.length, y.length);
  return length >= 3 && x.slice(0, Math.min(4, length)) === y.slice(0, Math.min(4, length));
}

function plain(word: string): string {
  if (PLAIN.test(word)) return word;
  return word.normalize('NFD').replace(/[^\p{L}]/gu, '');
}

function isAcronym(short: readonly string[], long: readonly string[]): boolean {
  const initials = long.map((word) => word.charAt(0)).join('');
  return short.some((word) => {
    const letters = plain(word);
    return (
      letters.length >= 2 &&
      letters.length <= 6 &&
      initials.length >= 2 &&
      sameLetters(letters, initials)
    );
  });
}

/** In any order: languages turn "of" phrases round. */
function sameLetters(a: string, b: string): boolean {
  const sorted = (letters: string): string => Array.from(letters).sort().join('');
  return sorted(a) === sorted(b);
}

function isRank(word: string, language: Language): boolean {
  const form = word.toLowerCase().replace('.', '');
  return TITLES[language].has(form) || OFFICES[language].has(form) || NAME_ARTICLES.has(form);
}
