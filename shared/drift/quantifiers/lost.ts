import { linkedTokens, spanOf, type BeadContext } from '../beadContext.ts';
import type { Drift } from '../check.ts';
import { pairDrift } from '../pairDrift.ts';
import { DEFINITE_PLURALS, LOSABLE_QUANTIFIERS, OF_THE_PLURALS } from '../tables/quantifiers.ts';
import { headOf, type Quantified } from './quantified.ts';

/** Similarity from which the French noun renders the English one. */
const RENDERS = 0.2;

/**
 * "Some analysts" / "les analystes": a part became the whole, where the French noun has a definite article
 * and no quantifier is left on its side.
 */
export function lostQuantifier(bead: BeadContext, { token, index }: Quantified): Drift[] {
  const { tokens } = bead.en;
  const next = tokens[index + 1];
  if (!LOSABLE_QUANTIFIERS.has(token.form) || next?.kind === 'number') return [];
  const ofThe = next?.form === 'of' && tokens[index + 2]?.form === 'the';
  // "Most important" is a superlative.
  if (token.form === 'most' && !ofThe) return [];
  const articles = ofThe ? OF_THE_PLURALS : DEFINITE_PLURALS;
  const head = headOf(bead, 'en', index);
  if (head === null) return [];
  for (let own = head; own <= head + 1; own++) {
    const noun = linkedTokens(bead, 'en', own).find((fr) => {
      const [a, b] = [tokens[own]!.form, bead.fr.tokens[fr]!.form];
      return (
        articles.has(bead.fr.tokens[fr - 1]?.form ?? '') && bead.lexicon.similarity(a, b) > RENDERS
      );
    });
    if (noun !== undefined) return [report(bead, token, noun)];
  }
  return [];
}

function report(bead: BeadContext, token: Quantified['token'], noun: number): Drift {
  const fr = spanOf(bead.fr.tokens.slice(noun - 1, noun + 1));
  return pairDrift(bead, 'lost', token, fr, 0.7);
}
