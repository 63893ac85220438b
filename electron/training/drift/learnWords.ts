import type { OddsModel } from '../../../shared/drift/model/oddsModel.ts';
import { wordFeatures } from '../../../shared/drift/model/wordFeatures.ts';
import type { Example } from './example.ts';
import { boost, type BoostingOptions } from './gradientBoosting.ts';
import { LANGUAGES, type LearningBead, type LearningRow } from './learningRow.ts';

const WORD_OPTIONS: BoostingOptions = {
  trees: 80,
  depth: 5,
  rate: 0.15,
  minHessian: 10,
  penalty: 5,
  rowShare: 0.7,
  featureShare: 0.7,
};
/** How much the words of a set count, whatever their number; what is not here counts little. */
const WORD_WEIGHTS: Readonly<Record<string, number>> = {
  refresd: 6000,
  swissgov_rsd_fr: 3000,
  contratico_enfr: 5000,
  menli_xpaws_fr: 6000,
  demetr_fr: 4000,
  biomqm_enfr: 6000,
  wmt20_docqe_enfr: 6000,
  planted: 8000,
  lig_postedit_fren: 2000,
};
const OTHER_SET = 500;
/** The share of the drifted words in what a set counts: far more than in the texts. */
const DRIFTED = 0.2;
/** One of so many sound words is looked at, in pairs with drifted words and in others. */
const SOUND_BESIDE = 2;
const SOUND = 5;

/** Trees that tell how likely each word drifted, from words that people marked or edits changed. */
export function learnWords(rows: readonly LearningRow[]): OddsModel {
  const start = { base: -2, slopes: [], trees: [] };
  return boost(weighed(rows), [], start, WORD_OPTIONS);
}

/** A word's place and target, before it is weighed against the others of its set and class. */
interface Candidate extends Example {
  readonly set: string;
}

function weighed(rows: readonly LearningRow[]): Example[] {
  const candidates = rows.flatMap(({ pair, beads }) =>
    beads.flatMap((bead) => wordsOf(bead, pair.set)),
  );
  const totals = new Map<string, number>();
  const key = ({ set, positive }: Candidate): string => `${set} ${positive}`;
  for (const candidate of candidates) {
    totals.set(key(candidate), (totals.get(key(candidate)) ?? 0) + candidate.weight);
  }
  return candidates.map((candidate) => {
    const { features, positive, weight, set } = candidate;
    const share = (positive ? DRIFTED : 1 - DRIFTED) / totals.get(key(candidate))!;
    return { features, positive, weight: weight * share * (WORD_WEIGHTS[set] ?? OTHER_SET) };
  });
}

function wordsOf(bead: LearningBead, set: string): Candidate[] {
  return LANGUAGES.flatMap((language) => {
    const targets = bead.targets[language];
    if (!targets) return [];
    const step = targets.includes(true) ? SOUND_BESIDE : SOUND;
    return bead.bead[language].tokens.flatMap(({ kind }, i) => {
      const positive = targets[i]!;
      if (kind !== 'word' && kind !== 'number') return [];
      if (!positive && i % step !== 0) return [];
      const features = wordFeatures(bead.bead, language, bead.evidence, i);
      return [{ features, positive, weight: positive ? 1 : step, set }];
    });
  });
}
