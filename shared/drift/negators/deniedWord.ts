import type { Language } from '../../text/language.ts';
import { linkedTokens, projected, type BeadContext } from '../beadContext.ts';
import { otherLanguage } from '../otherLanguage.ts';
import { UNDER_NEGATION } from '../tables/negation.ts';

/** How far from a negation the word that it denies stands at most, and what that word governs. */
const REACH = { denied: 5, governed: 3 };
/** Similarity from which a word renders another one, be it freely. */
const RENDERED = 0.12;
/** And from which it does so plainly. */
const PLAIN = 0.3;

/**
 * Whether what a negation denies stands on the other side in a word of its own. Where it does not, the
 * other side says it in other words, "was not hurt" / "est sorti indemne", and most likely means the same.
 */
export function isDeniedRendered(bead: BeadContext, language: Language, negator: number): boolean {
  const heads = deniedWords(bead, language, negator);
  if (heads.length === 0 || heads.some((head) => isRendered(bead, language, head))) return true;
  return !hasOtherWord(bead, language, negator);
}

/** Whether what a negation denies has its plain rendering on the other side: that can hardly mean the contrary. */
export function isDeniedPlain(bead: BeadContext, language: Language, negator: number): boolean {
  return deniedWords(bead, language, negator).some((head) =>
    isRendered(bead, language, head, PLAIN),
  );
}

/** Whether, about where the negation would stand, a word of the other side renders none of this one. */
function hasOtherWord(bead: BeadContext, language: Language, negator: number): boolean {
  const other = otherLanguage(language);
  const place = projected(bead, language, negator);
  return bead[other].tokens.some(
    (_, i) =>
      Math.abs(i - place) <= REACH.denied &&
      isWeighty(bead, other, i) &&
      !isRendered(bead, other, i),
  );
}

/**
 * The words that a negation denies: the first after it, one right behind that, and in French also the verb
 * before its second half.
 */
export function deniedWords(bead: BeadContext, language: Language, negator: number): number[] {
  const heads: number[] = [];
  for (let i = negator + 1; i <= negator + REACH.denied; i++)
    if (isWeighty(bead, language, i) && (heads.length === 0 || i <= negator + REACH.governed))
      heads.push(i);
  if (language === 'fr' && isWeighty(bead, language, negator - 1)) heads.push(negator - 1);
  return heads;
}

function isWeighty({ lexicon, ...bead }: BeadContext, language: Language, index: number): boolean {
  const token = bead[language].tokens[index];
  if (token?.kind !== 'word' || token.form.length < 3) return false;
  return !UNDER_NEGATION[language].has(token.form) && lexicon.idf(language, token.form) > LIGHT;
}

/** Inverse document frequency of words that say next to nothing. */
const LIGHT = 0.3;

function isRendered(
  bead: BeadContext,
  language: Language,
  index: number,
  least = RENDERED,
): boolean {
  const other = otherLanguage(language);
  const { form } = bead[language].tokens[index]!;
  return linkedTokens(bead, language, index).some((across) => {
    const rendering = bead[other].tokens[across]!.form;
    const [en, fr] = language === 'en' ? [form, rendering] : [rendering, form];
    return bead.lexicon.similarity(en, fr) >= least;
  });
}
