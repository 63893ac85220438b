import { verbReadings } from '../../lexicon/morphology/verbReadings.ts';
import type { WordLink } from '../../align/wordLink.ts';
import { hasLemma, spanOf, tokenHasLemma, wordsOf, type BeadContext } from '../beadContext.ts';
import type { Drift } from '../check.ts';
import { STEPS, type Step } from '../tables/steps.ts';
import { pairDrift } from '../pairDrift.ts';

/** How sure a link must be that the one verb stands for the other. */
const SURE = 0.55;

/**
 * A verb that tells of another step than the English one it stands for: "sought a fine" / "a infligé une
 * amende", "were charged" / "ont été condamnés". Words near by that tell of the right step explain it.
 */
export function anotherStep(bead: BeadContext): Drift[] {
  return STEPS.flatMap((step) => {
    if (!hasLemma(bead.en, step.en)) return [];
    const link = bead.links.find(
      ({ en, fr, probability }) =>
        probability >= SURE &&
        tokenHasLemma(bead.en.tokens[en]!, 'en', step.en) &&
        isStep(bead.fr.tokens[fr]!.form, step.against),
    );
    return link && !isExplained(bead, step) ? [report(bead, link)] : [];
  });
}

/** A finite form or a participle: an infinitive may depend on whatever leaves it open. */
function isStep(form: string, against: ReadonlySet<string>): boolean {
  return verbReadings(form, 'fr').some(
    ({ lemma, mood }) => against.has(lemma) && (mood === 'indicative' || mood === 'participle'),
  );
}

function isExplained(bead: BeadContext, { unless }: Step): boolean {
  return hasLemma(bead.en, unless.en) || hasLemma(bead.fr, unless.fr);
}

function report(bead: BeadContext, link: WordLink): Drift {
  const en = spanOf([bead.en.tokens[link.en]!]);
  const fr = spanOf([bead.fr.tokens[link.fr]!]);
  return {
    ...pairDrift(bead, 'step', en, fr, 0.75),
    evidence: [
      { type: 'table', table: 'factuality', entry: wordsOf(bead.en, en), source: 'own table' },
    ],
  };
}
