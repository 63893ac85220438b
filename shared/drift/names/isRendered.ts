import { lemmas } from '../../lexicon/morphology/lemmas.ts';
import type { Language } from '../../text/language.ts';
import type { BeadContext } from '../beadContext.ts';
import type { Name } from './readNames.ts';
import { sameName } from './sameName.ts';

/** Similarity from which two names count as one. */
const SAME = 0.15;

/** Whether any word of the other side renders the name. */
export function isRendered(bead: BeadContext, language: Language, { token }: Name): boolean {
  const other = language === 'en' ? 'fr' : 'en';
  return bead[other].tokens.some((across, index) => {
    if (across.kind !== 'word') return false;
    const [en, fr] = language === 'en' ? [token, across] : [across, token];
    return (
      (isCapital(bead[other], index) && sameName(en.form, fr.form)) ||
      lemmas(en.form, 'en').some((base) =>
        lemmas(fr.form, 'fr').some((form) => bead.lexicon.similarity(base, form) >= SAME),
      )
    );
  });
}

/** Whether the word is written with a capital. */
export function isCapital({ text, tokens }: BeadContext['en'], index: number): boolean {
  return /^\p{Lu}/u.test(text.slice(tokens[index]!.start));
}
