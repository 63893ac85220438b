import { examinePassage } from '../../../shared/analysis/analysePassage.ts';
import type { BeadContext } from '../../../shared/drift/beadContext.ts';
import { localFindings, type ModelFinding } from '../../../shared/drift/model/modelFinding.ts';
import { bothEvidence, type MeaningModel } from '../../../shared/drift/model/meaningModel.ts';
import type { SideEvidence } from '../../../shared/drift/model/sideEvidence.ts';
import type { Lexicon } from '../../../shared/lexicon/lexicon.ts';
import type { Both } from '../../../shared/text/language.ts';

/** A pair with all that its features are read from. */
export interface PreparedPair {
  readonly bead: BeadContext;
  readonly offset: Both<number>;
  readonly findings: readonly ModelFinding[];
  readonly evidence: Both<SideEvidence>;
}

/** The beads of a pair that have words on both sides: one, but for long texts. */
export function preparePair(
  texts: Both<string>,
  lexicon: Lexicon,
  fluency: MeaningModel['fluency'],
): PreparedPair[] {
  return examinePassage({ en: texts.en, fr: texts.fr }, { lexicon }).beads.flatMap(
    ({ context: bead, offset, findings: found }) => {
      if (bead.en.tokens.length === 0 || bead.fr.tokens.length === 0) return [];
      const findings = localFindings(found, offset);
      return [{ bead, offset, findings, evidence: bothEvidence(bead, findings, fluency) }];
    },
  );
}
