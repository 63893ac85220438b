import type { Lexicon } from '../../lexicon/lexicon.ts';
import { lemmas } from '../../lexicon/morphology/lemmas.ts';
import { verbReadings } from '../../lexicon/morphology/verbReadings.ts';
import type { Token } from '../../text/token.ts';
import { BEFORE_FRENCH_VERB, FRENCH_DE, FRENCH_DETERMINERS } from '../tables/wordChoice.ts';
import { hasReading } from '../verbs/readings.ts';

/** Share of infinitives among the French renderings up to which an English word is no verb. */
const NO_VERB = 0.05;
/** Share of verb forms from which it is nothing else. */
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
  const verb = isVerb(lexicon, fr, index);
  if (verb === undefined) return true;
  return verb ? mayBeVerb(lexicon, en) : shareOf(lexicon, en, isVerbForm) <= VERB;
}

/** Whether an English word may be a verb, by its French renderings. */
export function mayBeVerb(lexicon: Lexicon, en: string): boolean {
  return shareOf(lexicon, en, isInfinitive) >= NO_VERB;
}

/** The share of such forms among the French renderings of an English word, of its likeliest base form for that. */
function shareOf(lexicon: Lexicon, en: string, isSuch: (fr: string) => boolean): number {
  const shares = lemmas(en, 'en').map((base) => {
    let [all, such] = [0, 0];
    for (const { form, forward } of lexicon.translations('en', base)) {
      all += forward;
      if (isSuch(form)) such += forward;
    }
    return all > 0 ? such / all : 0;
  });
  return Math.max(...shares);
}

/** A verb for sure: "porte" may be a door. */
function isInfinitive(fr: string): boolean {
  return hasReading(fr, 'fr', 'infinitive');
}

function isVerbForm(fr: string): boolean {
  return hasReading(fr, 'fr', 'infinitive') || hasReading(fr, 'fr', 'indicative');
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
