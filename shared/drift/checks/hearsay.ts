import { lemmas } from '../../lexicon/morphology/lemmas.ts';
import { bareSpan } from '../bareSpan.ts';
import {
  hasLemma,
  linkedTokens,
  tokensWithLemma,
  wordsOf,
  type BeadContext,
} from '../beadContext.ts';
import type { BeadCheck, Drift } from '../check.ts';
import { pairDrift } from '../pairDrift.ts';
import { OBJECT_DETERMINERS } from '../tables/agent.ts';
import { CONDITIONAL_EN, HEARSAY_EN, HEARSAY_FR } from '../tables/hearsay.ts';
import { AUXILIARIES } from '../tables/verbGroups.ts';
import { hasReading } from '../verbs/readings.ts';
import { groupSpan } from '../verbs/verbGroup.ts';
import { readVerbGroups } from '../verbs/verbGroups.ts';

/** How far before a participle its auxiliary may stand: "has not yet killed". */
const AUXILIARY_REACH = 3;

/** What is vouched for on one side and only reported on the other: "aurait", "reportedly". */
export const hearsay: BeadCheck = {
  id: 'hearsay',
  category: 'accuracy/mistranslation',
  severity: 'major',
  docs: 'hearsay',
  specificity: 6,
  find: (bead) => [...lost(bead), ...added(bead)],
};

function lost(bead: BeadContext): Drift[] {
  const [hedge] = tokensWithLemma(bead.en, HEARSAY_EN);
  if (!hedge || bead.fr.text === '' || hasLemma(bead.fr, HEARSAY_FR)) return [];
  const groups = readVerbGroups(bead.fr.tokens, 'fr');
  if (groups.some(({ mood }) => mood === 'conditional')) return [];
  if (linkedTokens(bead, 'en', bead.en.tokens.indexOf(hedge)).length > 0) return [];
  const verb = groups[0];
  const fr = verb ? groupSpan(bead.fr, verb) : null;
  return [
    {
      kind: 'lost',
      en: bareSpan(hedge),
      fr,
      confidence: 0.75,
      values: { en: wordsOf(bead.en, hedge), fr: fr ? wordsOf(bead.fr, fr) : '' },
    },
  ];
}

function added(bead: BeadContext): Drift[] {
  if (hasLemma(bead.en, CONDITIONAL_EN) || hasLemma(bead.en, HEARSAY_EN)) return [];
  const english = readVerbGroups(bead.en.tokens, 'en');
  return readVerbGroups(bead.fr.tokens, 'fr').flatMap((group) => {
    // Only the perfect conditional and that of être and avoir are hearsay; others soften or suppose.
    if (group.mood !== 'conditional' || group.main === group.first) return [];
    const linked = linkedTokens(bead, 'fr', group.main);
    const across =
      english.find(({ main, modal }) => linked.includes(main) && modal === null) ??
      linked.filter((index) => isBarePast(bead, index)).map((at) => ({ first: at, main: at }))[0];
    if (!across) return [];
    const en = groupSpan(bead.en, across);
    const fr = groupSpan(bead.fr, group);
    return [pairDrift(bead, 'added', en, fr, 0.75)];
  });
}

/** "Killed" without an auxiliary, which verb groups leave out since it may be a participle. */
function isBarePast({ en: { tokens } }: BeadContext, index: number): boolean {
  const past = hasReading(tokens[index]!.form, 'en', 'indicative', 'past');
  const helped = tokens
    .slice(Math.max(0, index - AUXILIARY_REACH), index)
    .some(({ form }) => lemmas(form, 'en').some((lemma) => AUXILIARIES.has(lemma)));
  const before = tokens[index - 1];
  return past && !helped && before?.kind === 'word' && !OBJECT_DETERMINERS.has(before.form);
}
