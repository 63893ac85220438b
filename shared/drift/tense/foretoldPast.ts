import { verbReadings } from '../../lexicon/morphology/verbReadings.ts';
import { linkedTokens, spanOf, type BeadContext } from '../beadContext.ts';
import type { Drift } from '../check.ts';
import { pairDrift } from '../pairDrift.ts';
import { BE_PAST, ENGLISH_OPEN, PASSIVE_LEADS, standsBetween } from '../tables/verbGroups.ts';
import { RENDERING } from '../verbs/rendersVerb.ts';
import type { VerbGroup } from '../verbs/verbGroup.ts';
import { spanOfGroup } from './spanOfGroup.ts';
import { afterTemporal } from './temporal.ts';

/**
 * A French future for an English past that no verb group was read of: "the couple divorced in May" is
 * finite only by its sense. Nothing beside the English verb may speak of what will be.
 */
export function foretoldPast(bead: BeadContext, group: VerbGroup): Drift[] {
  if (group.time !== 'future' || afterTemporal(bead, group)) return [];
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
  const spans = {
    en: spanOf([bead.en.tokens[past]!]),
    fr: spanOfGroup(bead, 'fr', group),
  };
  const drift = pairDrift(bead, 'past-future', spans.en, spans.fr, 0.7);
  return [{ ...drift, severity: 'major' }];
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
  const readings = verbReadings(form, 'en');
  return (
    readings.some(({ mood, tense }) => mood === 'indicative' && tense === 'past') &&
    !readings.some(({ mood }) => mood === 'infinitive')
  );
}
