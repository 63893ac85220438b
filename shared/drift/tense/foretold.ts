import { linkedTokens, type BeadContext } from '../beadContext.ts';
import type { Drift } from '../check.ts';
import { pairDrift } from '../pairDrift.ts';
import { BE_PAST, ENGLISH_OPEN, PASSIVE_LEADS, standsBetween } from '../tables/verbGroups.ts';
import { hasReading } from '../verbs/readings.ts';
import { RENDERING } from '../verbs/rendersVerb.ts';
import type { VerbGroup } from '../verbs/verbGroup.ts';
import { isAfterTemporal } from './temporal.ts';
import { verbSpan } from './verbSpan.ts';

/**
 * A French future for an English past that no verb group was read of: "the couple divorced in May" is
 * finite only by its sense. Nothing beside the English verb may speak of what will be.
 */
export function foretold(bead: BeadContext, group: VerbGroup): Drift[] {
  if (group.time !== 'future' || isAfterTemporal(bead, group)) return [];
  const french = bead.fr.tokens[group.main]!.form;
  const past = linkedTokens(bead, 'fr', group.main).find(
    (i) =>
      isPast(bead.en.tokens[i]!.form) &&
      !isForeseen(bead, i) &&
      // "Results based on" is no past: a French passive needs an English one.
      (group.main === group.first || BE_PAST.has(bead.en.tokens[i - 1]?.form ?? '')) &&
      bead.lexicon.similarity(bead.en.tokens[i]!.form, french) >= RENDERING,
  );
  if (past === undefined) return [];
  const en = bead.en.tokens[past]!;
  return [
    {
      ...pairDrift(bead, 'past-future', en, verbSpan(bead, 'fr', group), 0.7),
      severity: 'major',
    },
  ];
}

/**
 * Whether the past form at `index` is governed by what makes it a future or leaves it open: "to be held",
 * "will have ended".
 */
function isForeseen({ en: { tokens } }: BeadContext, index: number): boolean {
  let i = index - 1;
  while (i >= 0 && (PASSIVE_LEADS.has(tokens[i]!.form) || standsBetween('en', tokens[i]!.form)))
    i--;
  return i >= 0 && ENGLISH_OPEN.has(tokens[i]!.form);
}

/** Whether the form is a simple past and no plain form. */
function isPast(form: string): boolean {
  return hasReading(form, 'en', 'indicative', 'past') && !hasReading(form, 'en', 'infinitive');
}
