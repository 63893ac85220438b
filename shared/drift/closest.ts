import { lemmas } from '../lexicon/morphology/lemmas.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { once } from '../text/once.ts';
import type { BeadSide } from './beadContext.ts';
import { otherLanguage } from './beadTokens.ts';

/** So many base forms of a word are compared; the rules rarely mean the others. */
const BASES = 3;

/**
 * How well the word of a side that renders a form of the other language best does so, by `Lexicon.similarity`
 * of its base forms, 0..1. Kept with the side, so that a keystroke asks for new words alone.
 */
export function closest(lexicon: Lexicon, side: BeadSide, form: string): number {
  const memo = known(side);
  const before = memo.get(form);
  if (before !== undefined) return before;
  const words = side.tokens.filter(({ kind }) => kind !== 'punctuation').map((token) => token.form);
  const bases = lemmas(form, otherLanguage(side.language)).slice(0, BASES);
  const [en, fr] = side.language === 'en' ? [words, bases] : [bases, words];
  const best = lexicon.similarities(en, fr).reduce((a, b) => Math.max(a, b), 0);
  memo.set(form, best);
  return best;
}

const known = once<BeadSide, Map<string, number>>(() => new Map());
