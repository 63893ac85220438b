import { lemmas } from '../../lexicon/morphology/lemmas.ts';
import type { Language } from '../../text/language.ts';
import { linkedTokens, projected, type BeadContext } from '../beadContext.ts';
import { otherLanguage } from '../otherLanguage.ts';
import { CONTRARY_HINTS } from '../tables/contraryHints.ts';
import { NEGATORS } from '../tables/negation.ts';
import { antonymsOf } from '../opposites/antonyms.ts';
import { deniedWords } from './deniedWord.ts';
import { withoutPrefix } from './isNegativeForm.ts';

/** How far from where the negation would stand a word that may say it otherwise is sought. */
const REACH = 8;
/** Similarity from which a word of the side with the negation explains it. */
const EXPLAINED = 0.25;

/** Whether a word of the other side may say in its own way what the negation at `negator` says. */
export function hasContraryHint(bead: BeadContext, language: Language, negator: number): boolean {
  const other = otherLanguage(language);
  const place = projected(bead, language, negator);
  const opposed = language === 'en' ? antonymsOfDenied(bead, negator) : [];
  return bead[other].tokens.some(
    ({ kind, form }, i) =>
      kind === 'word' &&
      Math.abs(i - place) <= REACH &&
      !NEGATORS[other].has(form) &&
      (isContrary(bead, other, form) || opposed.some((word) => isLike(bead, word, form))) &&
      !isExplained(bead, other, i),
  );
}

/** "Not easy" / "difficile". */
function antonymsOfDenied(bead: BeadContext, negator: number): string[] {
  return deniedWords(bead, 'en', negator).flatMap((head) =>
    antonymsOf(bead.en.tokens[head]!.form, bead.lexicon),
  );
}

function isLike({ lexicon }: BeadContext, en: string, fr: string): boolean {
  return lexicon.similarity(en, fr) >= EXPLAINED;
}

function isContrary({ lexicon }: BeadContext, language: Language, form: string): boolean {
  return (
    lemmas(form, language).some((lemma) => CONTRARY_HINTS[language].has(lemma)) ||
    withoutPrefix(form, language, lexicon) !== null
  );
}

function isExplained(bead: BeadContext, language: Language, index: number): boolean {
  const other = otherLanguage(language);
  const { form } = bead[language].tokens[index]!;
  return linkedTokens(bead, language, index).some((i) => {
    const across = bead[other].tokens[i]!.form;
    const [en, fr] = language === 'en' ? [form, across] : [across, form];
    return !NEGATORS[other].has(across) && isLike(bead, en, fr);
  });
}
