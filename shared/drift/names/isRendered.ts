import { lemmas } from '../../lexicon/morphology/lemmas.ts';
import { isCapitalAt } from '../../text/capital.ts';
import type { Language } from '../../text/language.ts';
import { baseForms, type BeadContext } from '../beadContext.ts';
import type { Name } from './readNames.ts';
import { sameName } from './sameName.ts';

/** Similarity from which two names count as one. */
const SAME = 0.15;

/** Whether any word of the other side renders the name. */
export function isRendered(bead: BeadContext, language: Language, { token }: Name): boolean {
  const other = language === 'en' ? 'fr' : 'en';
  const spelled = bead[other].tokens.some((across, index) => {
    if (across.kind !== 'word' || !isCapital(bead[other], index)) return false;
    const [en, fr] = language === 'en' ? [token, across] : [across, token];
    return sameName(en.form, fr.form);
  });
  if (spelled) return true;
  const own = lemmas(token.form, language);
  const others = [...baseForms(bead[other])];
  const [en, fr] = language === 'en' ? [own, others] : [others, own];
  return bead.lexicon.similarities(en, fr).some((similarity) => similarity >= SAME);
}

/** Whether the word is written with a capital. */
export function isCapital({ text, tokens }: BeadContext['en'], index: number): boolean {
  return isCapitalAt(text, tokens[index]!.start);
}
