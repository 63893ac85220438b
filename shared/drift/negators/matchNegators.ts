import { linkedTokens, projected, type BeadContext } from '../beadContext.ts';
import type { Negator } from './negator.ts';

/** Two negations this far apart, in words of one side, do not answer each other. */
const FAR = 12;
/** How many words before and after a negator it most likely bears on. */
const BEFORE = 2;
const AFTER = 3;

/** The negations of both sides that nothing on the other side answers. */
export interface LeftNegators {
  readonly en: readonly Negator[];
  readonly fr: readonly Negator[];
}

/**
 * Pairs the negations of both sides, each once, the surest pairs first: those linked to each other,
 * those on words that translate each other, then those that stand in about the same place.
 */
export function matchNegators(
  bead: BeadContext,
  en: readonly Negator[],
  fr: readonly Negator[],
): LeftNegators {
  const pairs = en
    .flatMap((a) => fr.map((b) => ({ a, b, cost: cost(bead, a, b) })))
    .filter((pair) => pair.cost <= FAR)
    .sort((x, y) => x.cost - y.cost);
  const left = { en: new Set(en), fr: new Set(fr) };
  for (const { a, b } of pairs) {
    if (left.en.has(a) && left.fr.has(b)) {
      left.en.delete(a);
      left.fr.delete(b);
    }
  }
  return { en: [...left.en], fr: [...left.fr] };
}

function cost(bead: BeadContext, a: Negator, b: Negator): number {
  if (linkedTokens(bead, 'en', a.index).includes(b.index)) return 0;
  // Of two that fit alike, the one that denies more.
  const softness = a.soft === b.soft ? 0 : 0.5;
  const around = (index: number, near: number): boolean =>
    index !== near && index >= near - BEFORE && index <= near + AFTER;
  const heads = bead.links.some(
    ({ en, fr }) => around(en, a.index) && around(fr, b.index) && isHeavy(bead, en),
  );
  if (heads) return 1 + softness;
  const there = Math.abs(projected(bead, 'en', a.index) - b.index);
  const back = Math.abs(projected(bead, 'fr', b.index) - a.index);
  return 2 + softness + Math.min(there, back);
}

function isHeavy({ en, lexicon }: BeadContext, index: number): boolean {
  return lexicon.idf('en', en.tokens[index]!.form) > 0.3;
}
