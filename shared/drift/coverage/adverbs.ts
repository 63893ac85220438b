import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import { linkedTokens, type BeadContext } from '../beadContext.ts';
import { otherLanguage } from '../otherLanguage.ts';
import { sameSlot } from '../slot.ts';
import { ADVERB, DETERMINERS, PLAIN_ADVERBS } from '../tables/coverage.ts';
import { placesOf, wordClass } from '../wordClass.ts';
import { isContent, isCovered } from './covered.ts';

/** Idf from which an adverb says something of its own. */
const TELLING = 0.55;

const TELLING_ADVERB = wordClass(
  (form, language) => ADVERB[language].test(form) && !PLAIN_ADVERBS[language].has(form),
);

/**
 * Adverbs that judge a deed ("illegally", "unanimously") and that nothing on the other side renders, nor
 * may render freely. Adverbs of time, frequency and discourse come and go in translation.
 */
export function addedAdverbs(bead: BeadContext, language: Language): Span[] {
  const { tokens } = bead[language];
  return placesOf(bead[language], TELLING_ADVERB).flatMap((i) => {
    const token = tokens[i]!;
    const { form, kind, start, end } = token;
    if (kind !== 'word' || DETERMINERS.has(tokens[i - 1]?.form ?? '')) return [];
    if (bead.lexicon.id(language, form) < 0 || bead.lexicon.idf(language, form) < TELLING)
      return [];
    if (isCovered(bead, language, token, i) || isFree(bead, language, i)) return [];
    return [{ start, end }];
  });
}

/** Whether a word that nothing renders stands in the adverb's place on the other side, or is an adverb. */
function isFree(bead: BeadContext, language: Language, index: number): boolean {
  const other = otherLanguage(language);
  return bead[other].tokens.some((token, i) => {
    if (!isContent(bead, other, token) || linkedTokens(bead, other, i).length > 0) return false;
    const [en, fr] = language === 'en' ? [index, i] : [i, index];
    const place = i / bead[other].tokens.length - index / bead[language].tokens.length;
    return ADVERB[other].test(token.form) || sameSlot(bead, en, fr) || Math.abs(place) < NEAR;
  });
}

/** Words this near, as shares of their sides, may be one free rendering. */
const NEAR = 0.2;
