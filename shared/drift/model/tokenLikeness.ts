import type { Language } from '../../text/language.ts';
import type { Token } from '../../text/token.ts';
import type { BeadContext } from '../beadContext.ts';

/** How well the lexicon knows each two tokens of a bead as renderings of each other, 0..1. */
export class TokenLikeness {
  private readonly en: readonly Token[];
  private readonly fr: readonly Token[];
  private readonly similarities: Float64Array;

  constructor({ en, fr, lexicon }: BeadContext) {
    this.en = en.tokens;
    this.fr = fr.tokens;
    const forms = (tokens: readonly Token[]): string[] => tokens.map(({ form }) => form);
    this.similarities = lexicon.similarities(forms(en.tokens), forms(fr.tokens));
  }

  /** The square root spreads the many small probabilities. */
  of(en: number, fr: number): number {
    return Math.sqrt(this.similarities[en * this.fr.length + fr]!);
  }

  /** The best likeness of a token of one side to any of the other that is no punctuation. */
  best(language: Language, index: number): number {
    const english = language === 'en';
    const others = english ? this.fr : this.en;
    const step = english ? 1 : this.fr.length;
    let at = english ? index * this.fr.length : index;
    let best = 0;
    for (let i = 0; i < others.length; i++, at += step) {
      const similarity = this.similarities[at]!;
      if (similarity > best && others[i]!.kind !== 'punctuation') best = similarity;
    }
    return Math.sqrt(best);
  }
}
