import { ENGLISH_REPORTING_VERBS } from '../../quotes/tables/reportingVerbs.en.ts';
import { FRENCH_REPORTING_VERBS } from '../../quotes/tables/reportingVerbs.fr.ts';
import { CLEFT_LEADS_FR, SUPPOSING_EN } from '../tables/verbGroups.ts';
import type { BeadContext } from '../beadContext.ts';
import type { VerbGroup } from '../verbs/verbGroup.ts';

const lemmasOf = (verbs: readonly { readonly lemma: string }[]): ReadonlySet<string> =>
  new Set(verbs.map(({ lemma }) => lemma));
const ENGLISH_CUES = lemmasOf(ENGLISH_REPORTING_VERBS);
const FRENCH_CUES = lemmasOf(FRENCH_REPORTING_VERBS);

/** Whether both verbs report: French news says "affirme-t-elle" of what was said. */
export function isCuePair(en: VerbGroup, fr: VerbGroup): boolean {
  return (
    en.lemmas.some((lemma) => ENGLISH_CUES.has(lemma)) &&
    fr.lemmas.some((lemma) => FRENCH_CUES.has(lemma))
  );
}

/** How far before its verb the word that supposes it is looked for. */
const REACH = 4;

/** "If it happened", "would sooner he had stopped": a past that supposes, and tells of no time. */
export function isSupposed({ en }: BeadContext, { first }: VerbGroup): boolean {
  return en.tokens
    .slice(Math.max(0, first - REACH), first)
    .some(({ form }) => SUPPOSING_EN.has(form));
}

/** "C'est", "ce n'est pas": the frame of a cleft sentence. */
export function isCleft({ fr }: BeadContext, { first, lemmas }: VerbGroup): boolean {
  if (!lemmas.includes('être')) return false;
  return fr.tokens
    .slice(Math.max(0, first - 2), first)
    .some(({ form }) => CLEFT_LEADS_FR.has(form));
}
