import { ENGLISH_REPORTING_VERBS } from '../../quotes/tables/reportingVerbs.en.ts';
import { FRENCH_REPORTING_VERBS } from '../../quotes/tables/reportingVerbs.fr.ts';

const lemmasOf = (verbs: readonly { readonly lemma: string }[]): ReadonlySet<string> =>
  new Set(verbs.map(({ lemma }) => lemma));

/** Lemmas of the verbs that report somebody's words, as the tables of quotations have them. */
export const REPORTING_LEMMAS = {
  en: lemmasOf(ENGLISH_REPORTING_VERBS),
  fr: lemmasOf(FRENCH_REPORTING_VERBS),
};
