import { CLEFT_LEADS_FR, SUPPOSING_EN } from '../tables/verbGroups.ts';
import type { BeadContext } from '../beadContext.ts';
import { REPORTING_LEMMAS } from '../verbs/reportingLemmas.ts';
import type { VerbGroup } from '../verbs/verbGroup.ts';

/** Whether an English past and a French present may well tell of the same time. */
export function tellsNoTime(
  bead: BeadContext,
  en: VerbGroup,
  fr: VerbGroup,
  quoted: boolean,
): boolean {
  return isCleft(bead, fr) || isSupposed(bead, en) || (!quoted && isCuePair(en, fr));
}

/** Whether both verbs report: French news says "affirme-t-elle" of what was said. */
function isCuePair(en: VerbGroup, fr: VerbGroup): boolean {
  return (
    en.lemmas.some((lemma) => REPORTING_LEMMAS.en.has(lemma)) &&
    fr.lemmas.some((lemma) => REPORTING_LEMMAS.fr.has(lemma))
  );
}

/** How far before its verb the word that supposes it is looked for. */
const REACH = 4;

/** "If it happened", "would sooner he had stopped": a past that supposes, and tells of no time. */
function isSupposed({ en }: BeadContext, { first }: VerbGroup): boolean {
  return en.tokens
    .slice(Math.max(0, first - REACH), first)
    .some(({ form }) => SUPPOSING_EN.has(form));
}

/** "C'est de moi que j'avais honte": the frame of a cleft sentence stresses, and tells of no time. */
function isCleft({ fr }: BeadContext, { first, lemmas }: VerbGroup): boolean {
  if (!lemmas.includes('être')) return false;
  return fr.tokens
    .slice(Math.max(0, first - 2), first)
    .some(({ form }) => CLEFT_LEADS_FR.has(form));
}
