import { lemmas } from '../../lexicon/morphology/lemmas.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Language } from '../../text/language.ts';
import { otherLanguage } from '../otherLanguage.ts';
import {
  ABILITY_ENDING,
  INVERTERS,
  NEGATIVE_PREFIXES,
  SEEMING_NEGATIVES,
} from '../tables/negation.ts';

/** How like the word without its prefix must be to what renders the other one without its own. */
const LIKE = 0.15;
/** How many renderings are looked at. */
const RENDERINGS = 4;
const LEAST_REST = 4;

/**
 * What a word denies by its prefix, as a look-up form: "likely" of "unlikely". The lexicon has to
 * agree: some rendering of the word denies a rendering of the rest, so that "discourse" and
 * "informal" are told apart.
 *
 * @returns null for words that deny nothing
 */
export function deniedBy(form: string, language: Language, lexicon: Lexicon): string | null {
  if (SEEMING_NEGATIVES[language].has(form)) return null;
  const capable = deniedAbility(form, language, lexicon);
  if (capable !== null) return capable;
  const rest = withoutPrefix(form, language, lexicon);
  if (rest === null) return null;
  const other = otherLanguage(language);
  const agrees = lexicon
    .translations(language, form)
    .slice(0, RENDERINGS)
    .some((rendering) => {
      if (lemmas(rendering.form, other).some((lemma) => INVERTERS[other].has(lemma))) return true;
      const across = withoutPrefix(rendering.form, other, lexicon);
      if (across === null) return false;
      const [en, fr] = language === 'en' ? [rest, across] : [across, rest];
      return lexicon.similarity(en, fr) >= LIKE;
    });
  return agrees ? rest : null;
}

/** "Injoignable", "unhackable": of a word that the lexicon does not know, the ending confirms the prefix. */
function deniedAbility(form: string, language: Language, lexicon: Lexicon): string | null {
  if (lexicon.id(language, form) >= 0 || !ABILITY_ENDING.test(form)) return null;
  const prefix = NEGATIVE_PREFIXES[language].find((start) => form.startsWith(start));
  return prefix === undefined ? null : form.slice(prefix.length);
}

/** The word without a negative prefix, where that is a word, whether or not the prefix denies it. */
export function withoutPrefix(form: string, language: Language, lexicon: Lexicon): string | null {
  for (const prefix of NEGATIVE_PREFIXES[language]) {
    const rest = form.slice(prefix.length);
    if (form.startsWith(prefix) && rest.length >= LEAST_REST && lexicon.id(language, rest) >= 0) {
      return rest;
    }
  }
  return null;
}
