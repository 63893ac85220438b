import type { Lexicon } from '../lexicon/lexicon.ts';
import { lemmas } from '../lexicon/morphology/lemmas.ts';
import { byForm } from '../text/byForm.ts';
import type { Language } from '../text/language.ts';
import { once } from '../text/once.ts';
import type { Token } from '../text/token.ts';
import type { BeadSide } from './beadContext.ts';
import { otherLanguage } from './otherLanguage.ts';
import { withoutPrefix } from './negators/isNegativeForm.ts';

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
  const words = side.tokens.filter(({ kind }) => kind !== 'punctuation');
  const best = bestRendering(lexicon, otherLanguage(side.language), form, words);
  memo.set(form, best);
  return best;
}

/**
 * The same for any words of the other language. What a word denies by its prefix is compared, too:
 * "unclassified" may be "non classifiés"; whether that is denied there is asked by the check `negation`.
 *
 * @param language of the form
 */
export function bestRendering(
  lexicon: Lexicon,
  language: Language,
  form: string,
  across: readonly Token[],
): number {
  const readings = readingsBy(lexicon);
  const bases = readings(form, language).flatMap((reading) =>
    lemmas(reading, language).slice(0, BASES),
  );
  const words = across.flatMap((token) => readings(token.form, otherLanguage(language)));
  const [en, fr] = language === 'en' ? [bases, words] : [words, bases];
  return lexicon.similarities(en, fr).reduce((a, b) => Math.max(a, b), 0);
}

/** A form, and what it denies. */
const readingsBy = once((lexicon: Lexicon) =>
  byForm((form, language): readonly string[] => {
    const denied = withoutPrefix(form, language, lexicon);
    return denied === null ? [form] : [form, denied];
  }),
);

const known = once<BeadSide, Map<string, number>>(() => new Map());
