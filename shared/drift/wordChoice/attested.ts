import type { Lexicon } from '../../lexicon/lexicon.ts';
import { lemmas } from '../../lexicon/morphology/lemmas.ts';
import type { Language } from '../../text/language.ts';

/** What the lexicon knows of how a word is rendered. */
export interface Attestation {
  /** Sum of the probabilities of its translations: 1 and more where all of its uses are known. */
  readonly known: number;
  /** Perplexity of its translations: 1 for a word of one rendering, 100 for "get". */
  readonly perplexity: number;
}

/** The translations of a word's base forms, each at its likeliest. */
export function attestationOf(lexicon: Lexicon, language: Language, form: string): Attestation {
  const shares = new Map<number, number>();
  for (const base of lexicon.bases(language, form)) {
    lexicon.eachTranslation(language, base, (id, forward) => {
      shares.set(id, Math.max(forward, shares.get(id) ?? 0));
    });
  }
  let known = 0;
  for (const share of shares.values()) known += share;
  let entropy = 0;
  for (const share of shares.values()) entropy -= (share / known) * Math.log(share / known);
  return { known, perplexity: Math.exp(entropy) };
}

/** The likeliest renderings of a word, or of its base forms, for an explanation. */
export function usualRenderings(lexicon: Lexicon, language: Language, form: string): string[] {
  const known = lemmas(form, language).flatMap((base) => lexicon.translations(language, base));
  return [...new Set(known.map((translation) => translation.form))].slice(0, SHOWN);
}

const SHOWN = 2;
