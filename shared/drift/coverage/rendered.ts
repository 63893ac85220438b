import type { Language } from '../../text/language.ts';
import { isCapital, linkedTokens, type BeadContext } from '../beadContext.ts';
import { nearness, RENDERED } from '../nearness.ts';
import { otherLanguage } from '../otherLanguage.ts';
import { contentWords } from './contentWords.ts';

/**
 * The share of the content words of a side, by idf, that are rendered by translations as the lexicon knows them: low
 * where the rendering is free.
 *
 * @param but index of a word that does not count
 */
export function renderedShare(bead: BeadContext, language: Language, but?: number): number {
  let [all, kept] = [0, 0];
  for (const index of contentWords(bead)[language]) {
    if (index === but) continue;
    const weight = bead.lexicon.idf(language, bead[language].tokens[index]!.form);
    all += weight;
    if (isRendered(bead, language, index, () => true)) kept += weight;
  }
  return all > 0 ? kept / all : 0;
}

/** Whether a word is linked to a translation of it, or as a name or number, to a word where `fits`. */
export function isRendered(
  bead: BeadContext,
  language: Language,
  index: number,
  fits: (other: number) => boolean,
): boolean {
  const token = bead[language].tokens[index]!;
  const { kind, form } = token;
  const exact = kind === 'number' || isCapital(bead[language], token);
  const others = bead[otherLanguage(language)].tokens;
  return linkedTokens(bead, language, index).some((other) => {
    const [en, fr] = language === 'en' ? [form, others[other]!.form] : [others[other]!.form, form];
    return fits(other) && (exact || nearness(bead.lexicon, en, fr) >= RENDERED);
  });
}
