import { linkedTokens, spanOf, type BeadContext } from '../beadContext.ts';
import type { Drift } from '../check.ts';
import { pairDrift } from '../pairDrift.ts';
import type { Token } from '../../text/token.ts';
import {
  ABOUT_FR,
  DEFINITE_PLURALS,
  LOSABLE_QUANTIFIERS,
  OF_THE_PLURALS,
  OF_WHOLE_EN,
} from '../tables/quantifiers.ts';
import { headOf, type Quantified } from './quantified.ts';

/** Similarity from which the French noun renders the English one. */
const RENDERS = 0.2;
/** The most words of a number, "about" included, between an article and its noun. */
const LONGEST_COUNT = 4;

/**
 * "Some analysts" / "les analystes": a part became the whole, where the French noun has a definite article
 * and no quantifier is left on its side.
 */
export function lostQuantifier(bead: BeadContext, { token, index }: Quantified): Drift[] {
  const { tokens } = bead.en;
  const next = tokens[index + 1];
  if (!LOSABLE_QUANTIFIERS.has(token.form) || next?.kind === 'number') return [];
  const ofThe = next?.form === 'of' && OF_WHOLE_EN.has(tokens[index + 2]?.form ?? '');
  // "Most important" is a superlative.
  if (token.form === 'most' && !ofThe) return [];
  const articles = ofThe ? OF_THE_PLURALS : DEFINITE_PLURALS;
  const head = headOf(bead, 'en', ofThe ? index + 2 : index);
  if (head === null) return [];
  for (let own = head; own <= head + (ofThe ? LONGEST_COUNT : 1); own++) {
    const form = tokens[own]?.form ?? '';
    for (const noun of linkedTokens(bead, 'en', own)) {
      if (isAbout(bead.fr.tokens[noun])) continue;
      const article = articleOf(bead, noun, articles);
      if (article !== null && bead.lexicon.similarity(form, bead.fr.tokens[noun]!.form) > RENDERS)
        return [report(bead, token, article, noun)];
    }
  }
  return [];
}

/** The article of a French noun, right before it or before its number: "les quelque 900 contrats". */
function articleOf(bead: BeadContext, noun: number, articles: ReadonlySet<string>): number | null {
  const { tokens } = bead.fr;
  let at = noun - 1;
  while (at > noun - LONGEST_COUNT && (tokens[at]?.kind === 'number' || isAbout(tokens[at]))) at--;
  return articles.has(tokens[at]?.form ?? '') ? at : null;
}

const isAbout = (token: Token | undefined): boolean => ABOUT_FR.has(token?.form ?? '');

function report(
  bead: BeadContext,
  token: Quantified['token'],
  article: number,
  noun: number,
): Drift {
  const fr = spanOf(bead.fr.tokens.slice(article, noun + 1));
  return pairDrift(bead, 'lost', token, fr, 0.7);
}
