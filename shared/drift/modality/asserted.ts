import { insideMarks, linkedTokens, spanOf, wordsOf, type BeadContext } from '../beadContext.ts';
import type { Drift } from '../check.ts';
import { FRENCH_DOUBT, OPEN_MODALS } from '../tables/modality.ts';
import { rendersVerb } from '../verbs/rendersVerb.ts';
import type { VerbGroup } from '../verbs/verbGroup.ts';
import { readVerbGroups } from '../verbs/verbGroups.ts';
import { lemmas } from '../../lexicon/morphology/lemmas.ts';
import { verbReadings } from '../../lexicon/morphology/verbReadings.ts';

/**
 * "May", "might" and "could" whose verb the French tells as a fact of now or of the past: "may have
 * benefited" / "ont profité". Any word of doubt in the French answers the modal.
 */
export function asserted(bead: BeadContext): Drift[] {
  const open = readVerbGroups(bead.en.tokens, 'en').filter(
    ({ modal }) => modal !== null && OPEN_MODALS.has(modal),
  );
  if (open.length === 0 || leavesOpen(bead)) return [];
  const french = readVerbGroups(bead.fr.tokens, 'fr');
  return open.flatMap((group) => {
    const fact = french.find((other) => isFact(other) && renders(bead, group, other));
    return fact ? [report(bead, group, fact)] : [];
  });
}

/** Whether any word of the French leaves something open: "peut-être", "risque de", a conditional. */
function leavesOpen({ fr }: BeadContext): boolean {
  return fr.tokens.some(
    ({ kind, form }) =>
      kind === 'word' &&
      (FRENCH_DOUBT.has(form) ||
        lemmas(form, 'fr').some((lemma) => FRENCH_DOUBT.has(lemma)) ||
        verbReadings(form, 'fr').some(({ mood }) => mood === 'conditional')),
  );
}

function isFact({ time, mood }: VerbGroup): boolean {
  return mood === 'indicative' && (time === 'present' || time === 'past');
}

function renders(bead: BeadContext, en: VerbGroup, fr: VerbGroup): boolean {
  return linkedTokens(bead, 'en', en.main).includes(fr.main) && rendersVerb(bead, en, fr);
}

function report(bead: BeadContext, group: VerbGroup, fact: VerbGroup): Drift {
  const en = spanOf(bead.en.tokens.slice(group.first, group.main + 1));
  const fr = spanOf(bead.fr.tokens.slice(fact.first, fact.main + 1));
  return {
    kind: 'asserted',
    en,
    fr,
    severity: 'major',
    confidence: insideMarks(bead.en, en) ? 0.8 : 0.7,
    values: { en: wordsOf(bead.en, en), fr: wordsOf(bead.fr, fr) },
    evidence: [{ type: 'table', table: 'modality', entry: group.modal!, source: 'own table' }],
  };
}
