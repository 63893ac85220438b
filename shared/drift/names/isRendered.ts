import { lemmas } from '../../lexicon/morphology/lemmas.ts';
import type { Language } from '../../text/language.ts';
import { once } from '../../text/once.ts';
import { baseForms, isCapital, type BeadContext, type BeadSide } from '../beadContext.ts';
import { isOneActor } from '../entities/oneActor.ts';
import { otherLanguage } from '../otherLanguage.ts';
import type { Name } from './readNames.ts';
import { sameName } from './sameName.ts';

/** Similarity from which two names count as one. */
const SAME = 0.15;

/** Whether any word of the other side renders the name. */
export function isRendered(bead: BeadContext, language: Language, { token }: Name): boolean {
  const other = otherLanguage(language);
  const named = capitalised(bead[other]).some((across) => {
    const [en, fr] = language === 'en' ? [token.form, across] : [across, token.form];
    return sameName(en, fr) || isOneActor(en, fr);
  });
  if (named) return true;
  const own = lemmas(token.form, language);
  const others = [...baseForms(bead[other])];
  const [en, fr] = language === 'en' ? [own, others] : [others, own];
  return bead.lexicon.similarities(en, fr).some((similarity) => similarity >= SAME);
}

/** The words of a side that are written with a capital. */
const capitalised = once((side: BeadSide): readonly string[] =>
  side.tokens.flatMap((token) =>
    token.kind === 'word' && isCapital(side, token) ? [token.form] : [],
  ),
);
