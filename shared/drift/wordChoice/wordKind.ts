import type { Lexicon } from '../../lexicon/lexicon.ts';
import { lemmas } from '../../lexicon/morphology/lemmas.ts';
import { verbReadings } from '../../lexicon/morphology/verbReadings.ts';
import type { Token } from '../../text/token.ts';
import { BEFORE_FRENCH_VERB, FRENCH_DE, FRENCH_DETERMINERS } from '../tables/wordChoice.ts';

/** Share of verbs among the French renderings up to which an English word is none, and from which it is one. */
const NO_VERB = 0.1;
const VERB = 0.6;

/**
 * Whether the two words may be of one part of speech: a noun that became a verb, or a verb that became a
 * noun, is a sentence built otherwise. Adverbs are set against adverbs.
 */
export function mayBeSameKind(
  lexicon: Lexicon,
  en: string,
  fr: readonly Token[],
  index: number,
): boolean {
  if (en.endsWith('ly') !== fr[index]!.form.endsWith('ment')) return !en.endsWith('ly');
  const share = verbShare(lexicon, en);
  const verb = isVerb(lexicon, fr, index);
  return !(share < NO_VERB && verb === true) && !(share > VERB && verb === false);
}

/** Whether an English word may be a verb, by its French renderings. */
export function mayBeVerb(lexicon: Lexicon, en: string): boolean {
  return verbShare(lexicon, en) >= NO_VERB;
}

/** The share of verb forms among the French renderings of an English word, of its likeliest base form for that. */
function verbShare(lexicon: Lexicon, en: string): number {
  const shares = lemmas(en, 'en').map((base) => {
    let [all, verbs] = [0, 0];
    for (const { form, forward } of lexicon.translations('en', base)) {
      all += forward;
      if (isVerbForm(form)) verbs += forward;
    }
    return all > 0 ? verbs / all : 0;
  });
  return Math.max(...shares);
}

function isVerbForm(fr: string): boolean {
  return verbReadings(fr, 'fr').some(({ mood }) => mood === 'infinitive' || mood === 'indicative');
}

/** Whether a French word is a form of a verb where it stands; undefined where it may be or not. */
function isVerb(lexicon: Lexicon, tokens: readonly Token[], index: number): boolean | undefined {
  const known = verbReadings(tokens[index]!.form, 'fr').filter(
    ({ lemma }) => lexicon.id('fr', lemma) >= 0,
  );
  const before = tokens[index - 1]?.form ?? '';
  if (BEFORE_FRENCH_VERB.has(before)) return true;
  if (known.length === 0 || FRENCH_DETERMINERS.has(before)) return false;
  if (FRENCH_DE.has(before)) return known.some(({ mood }) => mood === 'infinitive') || undefined;
  return true;
}
