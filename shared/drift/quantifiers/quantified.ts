import type { Language } from '../../text/language.ts';
import type { Token } from '../../text/token.ts';
import type { BeadContext } from '../beadContext.ts';
import type { Share } from '../tables/quantifiers.ts';

/** A quantifier and the share that it speaks of. */
export interface Quantified {
  readonly token: Token;
  readonly index: number;
  readonly share: Share;
}

/** The first word of weight after a quantifier, which it counts: "most of the crossings". */
export function headOf(bead: BeadContext, language: Language, index: number): number | null {
  const { tokens } = bead[language];
  for (let i = index + 1; i <= index + HEAD_REACH && i < tokens.length; i++) {
    if (tokens[i]!.kind === 'punctuation') return null;
    if (bead.lexicon.idf(language, tokens[i]!.form) > HEAVY) return i;
  }
  return null;
}

/** How far from its quantifier a head stands at most, and the idf that makes it one. */
const HEAD_REACH = 4;
const HEAVY = 0.25;
