import type { Language } from '../../text/language.ts';
import type { BeadContext } from '../beadContext.ts';
import { isContent } from '../coverage/covered.ts';
import { isRendered, renderedShare } from '../coverage/rendered.ts';
import type { FacingWords } from './facing.ts';

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
