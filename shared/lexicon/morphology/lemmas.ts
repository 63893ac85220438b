import { byForm } from '../../text/byForm.ts';
import { IRREGULAR_NOUNS } from './irregularNouns.ts';
import { verbReadings } from './verbReadings.ts';

/** An ending and what stands in its place in the base form, tried in order. */
type Rule = readonly [ending: RegExp, bases: readonly string[]];

/** Plurals and feminines of French nouns and adjectives. Source: standard grammars. */
const FRENCH: readonly Rule[] = [
  [/aux$/u, ['al', 'au', 'ail']],
  [/eux$/u, ['eu']],
  [/(?:s|x)$/u, ['']],
  [/([ln])\1es?$/u, ['$1']],
  [/ttes?$/u, ['t']],
  [/sses?$/u, ['s']],
  [/trices?$/u, ['teur']],
  [/euses?$/u, ['eux', 'eur']],
  [/èr(es?)$/u, ['er']],
  [/ètes?$/u, ['et']],
  [/ives?$/u, ['if']],
  [/ches?$/u, ['c']],
  [/ques?$/u, ['c']],
  [/gues?$/u, ['g']],
  [/es?$/u, ['']],
];

const ENGLISH: readonly Rule[] = [
  [/ies$/u, ['y', 'ie']],
  [/ves$/u, ['f', 'fe']],
  [/(?<=s|x|z|ch|sh|o)es$/u, ['']],
  [/(?<!s|u|i)s$/u, ['']],
  [/(?<=[^aeiou])ier$|(?<=[^aeiou])iest$/u, ['y']],
];

/**
 * The base forms that a word may have, itself among them: infinitive, singular, masculine. By rule,
 * without a dictionary, so some are no words; meant for matching, not for showing.
 */
export const lemmas = byForm((form, language): readonly string[] => {
  const found = new Set([form]);
  for (const { lemma } of verbReadings(form, language)) found.add(lemma);
  const irregular = IRREGULAR_NOUNS[language].get(form);
  if (irregular) found.add(irregular);
  else if (form.length > 3) {
    for (const [ending, bases] of language === 'fr' ? FRENCH : ENGLISH) {
      if (ending.test(form)) for (const base of bases) found.add(form.replace(ending, base));
    }
  }
  return [...found];
});
