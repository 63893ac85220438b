import type { Language } from '../../text/language.ts';
import type { Token } from '../../text/token.ts';
import type { BeadContext } from '../beadContext.ts';

/** How the other side covers the tokens of one, token by token; all values 0..1. */
export interface SideCoverage {
  /** How much the token matters: its inverse document frequency. */
  readonly weights: Float64Array;
  /** Posterior of its best link. */
  readonly covered: Float64Array;
  /** How well the lexicon knows its best link. */
  readonly strength: Float64Array;
  /** For tokens hardly covered: the best likeness to any word of the other side. */
  readonly elsewhere: Float64Array;
}

/** A number is as telling as a rare word. */
const NUMBER_WEIGHT = 0.8;
/** Below, a token counts as uncovered. */
export const COVERED = 0.5;

/** What the word links and the lexicon say of each token of a side. */
export function sideCoverage(bead: BeadContext, language: Language): SideCoverage {
  const { tokens } = bead[language];
  const covered = new Float64Array(tokens.length);
  const strength = new Float64Array(tokens.length);
  for (const link of bead.links) {
    const index = link[language];
    const known = likeness(bead, bead.en.tokens[link.en]!, bead.fr.tokens[link.fr]!);
    covered[index] = Math.max(covered[index]!, link.probability);
    strength[index] = Math.max(strength[index]!, known);
  }
  const weights = Float64Array.from(tokens, (token) => weightOf(bead, language, token));
  const elsewhere = Float64Array.from(tokens, (token, i) =>
    weights[i]! > 0 && covered[i]! < COVERED ? bestLikeness(bead, language, token) : 1,
  );
  return { weights, covered, strength, elsewhere };
}

function bestLikeness(bead: BeadContext, language: Language, token: Token): number {
  const others = bead[language === 'en' ? 'fr' : 'en'].tokens;
  let best = 0;
  for (const other of others) {
    if (other.kind === 'punctuation') continue;
    const known = language === 'en' ? likeness(bead, token, other) : likeness(bead, other, token);
    best = Math.max(best, known);
  }
  return best;
}

/** The square root spreads the many small probabilities. */
function likeness({ lexicon }: BeadContext, en: Token, fr: Token): number {
  return Math.sqrt(lexicon.similarity(en.form, fr.form));
}

function weightOf({ lexicon }: BeadContext, language: Language, token: Token): number {
  if (token.kind === 'number') return NUMBER_WEIGHT;
  return token.kind === 'word' ? lexicon.idf(language, token.form) : 0;
}
