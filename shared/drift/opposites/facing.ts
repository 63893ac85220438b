import { linkedTokens, type BeadContext } from '../beadContext.ts';
import { NEAR_NEGATIONS } from '../tables/negation.ts';

/** How many words around one are asked for a negation. */
const REACH = 4;

/** Whether a negation stands near the token: opposites say nothing then. */
export function isNegated(bead: BeadContext, language: 'en' | 'fr', index: number): boolean {
  return bead[language].tokens
    .slice(Math.max(0, index - REACH), index + REACH)
    .some(({ form }) => NEAR_NEGATIONS.has(form));
}

/** Whether a word beside the English one is linked to a word right beside the French one. */
export function stands(bead: BeadContext, en: number, fr: number): boolean {
  return [en - 1, en + 1].some((neighbour) =>
    linkedTokens(bead, 'en', neighbour).some((i) => Math.abs(i - fr) <= 3),
  );
}
