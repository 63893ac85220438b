import { linkedTokens, spanOf, type BeadContext } from '../beadContext.ts';
import type { Drift } from '../check.ts';
import { pairDrift } from '../pairDrift.ts';
import { readNegators } from '../negators/readNegators.ts';
import { AND_EN, AND_FR, LOOSE_ALTERNATIVES_EN, OR_EN, OR_FR } from '../tables/alternatives.ts';

/** How far from a conjunction the words that it ties are looked for. */
const REACH = 6;
/** Inverse document frequency of words that say next to nothing. */
const LIGHT = 0.25;

/**
 * One thing or the other told of both: "they knew or should have known" / "ils savaient et auraient dû savoir". The
 * words on both sides of "or" are rendered on both sides of "et", and no French word leaves a choice.
 */
export function lostAlternatives(bead: BeadContext): Drift[] {
  const { en, fr } = bead;
  const ors = en.tokens.flatMap(({ form }, i) => (OR_EN.has(form) ? [i] : []));
  const [or] = ors;
  if (or === undefined || ors.length > 1) return [];
  if (en.tokens.some(({ form }) => AND_EN.has(form) || LOOSE_ALTERNATIVES_EN.has(form))) return [];
  if (fr.tokens.some(({ form }) => OR_FR.has(form)) || readNegators(en).length > 0) return [];
  const and = fr.tokens.findIndex(({ form }, i) => AND_FR.has(form) && ties(bead, or, i));
  if (and < 0) return [];
  const span = (tokens: typeof en.tokens, at: number) => spanOf(tokens.slice(at - 1, at + 2));
  return [pairDrift(bead, 'alternative', span(en.tokens, or), span(fr.tokens, and), 0.7)];
}

/** Whether the word nearest before "or" is rendered before "et", and the nearest after it behind that. */
function ties(bead: BeadContext, or: number, and: number): boolean {
  const [before, after] = [nearest(bead, or, -1), nearest(bead, or, 1)];
  if (before === null || after === null) return false;
  return before < and && and < after && after - before <= REACH;
}

/** Where the nearest word of weight on one side of "or" is rendered. */
function nearest(bead: BeadContext, or: number, step: 1 | -1): number | null {
  for (let i = or + step; Math.abs(i - or) <= REACH; i += step) {
    const token = bead.en.tokens[i];
    if (token?.kind !== 'word') return null;
    if (bead.lexicon.idf('en', token.form) < LIGHT) continue;
    const [across] = linkedTokens(bead, 'en', i);
    if (across !== undefined) return across;
  }
  return null;
}
