import type { BeadContext } from '../beadContext.ts';
import { TEMPORAL_CONJUNCTIONS } from '../tables/closedWords.ts';
import type { VerbGroup } from '../verbs/verbGroup.ts';

/** Whether a conjunction of time opens the clause of a French verb. */
export function isAfterTemporal({ fr }: BeadContext, { first }: VerbGroup): boolean {
  const lead = fr.tokens.slice(Math.max(0, first - TEMPORAL_REACH), first);
  return lead.some(({ form }) => TEMPORAL_CONJUNCTIONS.has(form));
}

/** How far before its verb a conjunction is looked for. */
const TEMPORAL_REACH = 5;
