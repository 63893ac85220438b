import { linkedTokens, spanOf, type BeadContext } from '../beadContext.ts';
import type { Drift } from '../check.ts';
import { pairDrift } from '../pairDrift.ts';
import { PERFECT_INFINITIVE_FR } from '../tables/factualityFrench.ts';
import { PAST_PERFECT, SAYING_BEFORE_INFINITIVE_FR } from '../tables/verbGroups.ts';
import { RENDERING } from '../verbs/rendersVerb.ts';
import { hasReading } from '../verbs/readings.ts';
import type { VerbGroup } from '../verbs/verbGroup.ts';
import { readVerbGroups } from '../verbs/verbGroups.ts';
import { verbSpan } from './verbSpan.ts';

/** What somebody says they had done, told as what they do: "said he had worked" / "a dit travailler". */
export function lostPerfect(bead: BeadContext, group: VerbGroup): Drift[] {
  if (!PAST_PERFECT.has(bead.en.tokens[group.first]!.form) || group.main === group.first) return [];
  const english = bead.en.tokens[group.main]!.form;
  const infinitive = linkedTokens(bead, 'en', group.main).find(
    (i) =>
      isSaid(bead, i) && bead.lexicon.similarity(english, bead.fr.tokens[i]!.form) >= RENDERING,
  );
  if (infinitive === undefined) return [];
  const fr = spanOf([bead.fr.tokens[infinitive]!]);
  const drift = pairDrift(bead, 'past-present', verbSpan(bead, 'en', group), fr, 0.75);
  return [{ ...drift, severity: 'major' }];
}

/** Whether a French infinitive without "avoir" depends on a verb of saying right before it. */
function isSaid({ fr: { tokens } }: BeadContext, index: number): boolean {
  const { form } = tokens[index]!;
  if (!hasReading(form, 'fr', 'infinitive') || PERFECT_INFINITIVE_FR.has(form)) return false;
  const group = readVerbGroups(tokens, 'fr').find(({ main }) => main < index && index - main <= 2);
  return group?.lemmas.some((lemma) => SAYING_BEFORE_INFINITIVE_FR.has(lemma)) === true;
}
