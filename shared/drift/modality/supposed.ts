import { tokenHasLemma, type BeadContext } from '../beadContext.ts';
import type { Drift } from '../check.ts';
import { pairDrift } from '../pairDrift.ts';
import { SURE } from '../sureLink.ts';
import { ANNOUNCING, ENGLISH_DOUBT } from '../tables/modality.ts';
import { PLAIN_VERBS } from '../tables/stances.ts';
import { readings } from '../verbs/readings.ts';
import { groupSpan } from '../verbs/verbGroup.ts';
import { readVerbGroups } from '../verbs/verbGroups.ts';
import { modalEvidence } from './modalDrift.ts';

/**
 * "Would" rendered by "pourrait": what was announced is only possible. Nothing else in the English may
 * leave it open.
 */
export function supposed(bead: BeadContext): Drift[] {
  if (!bead.en.tokens.some(({ form }) => form === 'would')) return [];
  const open = bead.en.tokens.some(
    (token) => token.form !== 'would' && tokenHasLemma(token, 'en', ENGLISH_DOUBT),
  );
  if (open || !isAnnounced(bead)) return [];
  return readVerbGroups(bead.en.tokens, 'en').flatMap(({ modal, first, main }) => {
    if (modal !== 'would') return [];
    const might = bead.links.find(
      (link) =>
        link.probability > SURE &&
        (link.en === first || link.en === main) &&
        isMight(bead, link.fr),
    );
    return might ? [report(bead, first, main, might.fr)] : [];
  });
}

/** Whether somebody said so: "would" is then what "will" was. */
function isAnnounced({ en }: BeadContext): boolean {
  return en.tokens.some(
    (token) => tokenHasLemma(token, 'en', PLAIN_VERBS.en) || tokenHasLemma(token, 'en', ANNOUNCING),
  );
}

function isMight({ fr }: BeadContext, index: number): boolean {
  return readings(fr.tokens[index]!.form, 'fr', 'conditional').some(
    ({ lemma }) => lemma === 'pouvoir',
  );
}

function report(bead: BeadContext, first: number, main: number, might: number): Drift {
  const en = groupSpan(bead.en, { first, main });
  return {
    ...pairDrift(bead, 'doubted', en, bead.fr.tokens[might]!, 0.7),
    severity: 'major',
    evidence: modalEvidence(bead.en.tokens[first]!.form),
  };
}
