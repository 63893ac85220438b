import type { Language } from '../../text/language.ts';
import { isCapital, linkedTokens, type BeadContext } from '../beadContext.ts';
import { otherLanguage } from '../otherLanguage.ts';
import { isContent } from '../coverage/covered.ts';
import { contentWords, type FacingWords } from './facing.ts';
import { nearness, RENDERED } from './nearness.ts';

/** How far beside a word its neighbours are sought, and how far beside the other word they may be rendered. */
const REACH = 5;
/** Share of the weight of the other content words that must be rendered for a bead to be literal. */
const LEAST_RENDERED = 0.7;
/** Of the four words beside two that face each other, how many are rendered in place, and how many not. */
export interface Neighbours {
  readonly kept: number;
  readonly lost: number;
}

/**
 * What becomes of the content words beside two words that face each other; the edges of a sentence count as neither.
 * Only where all around is rendered word by word does a word that renders nothing stand for the word in its place; in
 * a free rendering the sense may be anywhere.
 */
export function neighboursOf(bead: BeadContext, pair: FacingWords): Neighbours {
  const found = (['en', 'fr'] as const).flatMap((language) =>
    ([-1, 1] as const).map((step) => isNeighbourKept(bead, language, pair, step)),
  );
  return {
    kept: found.filter((kept) => kept === true).length,
    lost: found.filter((kept) => kept === false).length,
  };
}

/** Whether most of what a bead says beside the two words is rendered by translations, on both sides. */
export function isLiteralBead(bead: BeadContext, pair: FacingWords): boolean {
  return (['en', 'fr'] as const).every(
    (language) => renderedShare(bead, language, pair[language]) >= LEAST_RENDERED,
  );
}

/** Whether the next content word on one side is rendered beside the other word; undefined where there is none. */
function isNeighbourKept(
  bead: BeadContext,
  language: Language,
  pair: FacingWords,
  step: 1 | -1,
): boolean | undefined {
  const { tokens } = bead[language];
  const [own, across] = language === 'en' ? [pair.en, pair.fr] : [pair.fr, pair.en];
  for (let i = own + step; tokens[i] && Math.abs(i - own) <= REACH; i += step) {
    const token = tokens[i]!;
    if (/^[.;:?!]$/u.test(token.form)) return undefined;
    if (!isContent(bead, language, token)) continue;
    const near = (j: number): boolean => Math.abs(j - across) <= REACH;
    return isRendered(bead, language, i, near);
  }
  return undefined;
}

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
function isRendered(
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
