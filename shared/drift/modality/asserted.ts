import { lemmas } from '../../lexicon/morphology/lemmas.ts';
import { insideMarks, linkedTokens, type BeadContext } from '../beadContext.ts';
import type { Drift } from '../check.ts';
import { pairDrift } from '../pairDrift.ts';
import { isSurelyLinked } from '../sureLink.ts';
import {
  BINDING_MODALS,
  FRENCH_DOUBT,
  HARDLY_EN,
  OPEN_MODALS,
  PERCEPTION_EN,
} from '../tables/modality.ts';
import { hasReading } from '../verbs/readings.ts';
import { rendersVerb } from '../verbs/rendersVerb.ts';
import type { Time } from '../verbs/time.ts';
import { groupSpan, type VerbGroup } from '../verbs/verbGroup.ts';
import { readVerbGroups } from '../verbs/verbGroups.ts';
import { modalEvidence } from './modalDrift.ts';
import { rendersOtherModal } from './rendersOther.ts';

/**
 * "May", "might" and "could" whose verb the French tells as a fact of now or of the past, "may have benefited" / "ont
 * profité", and "must" whose verb it tells as done. Any word of doubt or duty in the French answers the modal.
 */
export function asserted(bead: BeadContext): Drift[] {
  const open = readVerbGroups(bead.en.tokens, 'en').filter(
    ({ modal }) => modal !== null && (OPEN_MODALS.has(modal) || BINDING_MODALS.has(modal)),
  );
  if (open.length === 0) return [];
  const french = readVerbGroups(bead.fr.tokens, 'fr');
  return open.flatMap((group) => {
    // "Could hardly be more different" vouches for it.
    if (isHardly(bead, group) || leavesOpen(bead, group.first)) return [];
    // "Could hear" is "entendait".
    if (group.modal === 'could' && group.lemmas.some((lemma) => PERCEPTION_EN.has(lemma)))
      return [];
    // "Must" may well be told in the present of a rule.
    const told = BINDING_MODALS.has(group.modal!) ? PAST : FACT;
    const fact = french.find((other) => isFact(other, told) && renders(bead, group, other));
    return fact ? [report(bead, group, fact)] : [];
  });
}

function isHardly({ en }: BeadContext, { first, main }: VerbGroup): boolean {
  return en.tokens.slice(first, main).some(({ form }) => HARDLY_EN.has(form));
}

/** Whether a French word leaves what the modal is about open: "peut-être", "risque de", a conditional. */
function leavesOpen(bead: BeadContext, modal: number): boolean {
  return bead.fr.tokens.some(
    ({ kind, form }, i) =>
      kind === 'word' &&
      !rendersOtherModal(bead, i, modal) &&
      (FRENCH_DOUBT.has(form) ||
        lemmas(form, 'fr').some((lemma) => FRENCH_DOUBT.has(lemma)) ||
        hasReading(form, 'fr', 'conditional')),
  );
}

function isFact({ time, mood }: VerbGroup, told: ReadonlySet<Time>): boolean {
  return mood === 'indicative' && told.has(time);
}

const PAST: ReadonlySet<Time> = new Set(['past']);
const FACT: ReadonlySet<Time> = new Set(['past', 'present']);

function renders(bead: BeadContext, en: VerbGroup, fr: VerbGroup): boolean {
  if (isSurelyLinked(bead, en.main, fr.main)) return true;
  return linkedTokens(bead, 'en', en.main).includes(fr.main) && rendersVerb(bead, en, fr);
}

function report(bead: BeadContext, group: VerbGroup, fact: VerbGroup): Drift {
  const en = groupSpan(bead.en, group);
  const fr = groupSpan(bead.fr, fact);
  return {
    ...pairDrift(bead, 'asserted', en, fr, insideMarks(bead.en, en) ? 0.8 : 0.7),
    severity: 'major',
    evidence: modalEvidence(group.modal!),
  };
}
