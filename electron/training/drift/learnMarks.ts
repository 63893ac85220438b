import { markFeatures } from '../../../shared/drift/model/markFeatures.ts';
import { logOdds, type OddsModel } from '../../../shared/drift/model/oddsModel.ts';
import { rowFeatures, doubtsOf, LANGUAGES, type LearningRow } from './learningRow.ts';
import type { Example } from './example.ts';
import { boost, type BoostingOptions } from './gradientBoosting.ts';

const TREES: BoostingOptions = {
  trees: 60,
  depth: 4,
  rate: 0.15,
  minHessian: 20,
  penalty: 4,
  rowShare: 0.7,
  featureShare: 0.7,
};
/** The sets whose words readers marked on both sides; each counts alike. */
const MARKED = ['refresd', 'swissgov_rsd_fr'];
const SET_WEIGHT = 10_000;
/** What a drifted word weighs against a sound one: a confidence of a half is where marking pays in F1. */
const DRIFTED_WEIGHT = 6;

/** The models that a mark is read from; they did not learn from the row. */
export interface EarlierModels {
  readonly word: OddsModel;
  readonly bead: OddsModel;
}

/** All words of the marked sets, with what the earlier models think of them. */
export function markExamples(
  rows: readonly LearningRow[],
  earlier: (row: LearningRow) => EarlierModels,
): Example[] {
  return MARKED.flatMap((set) => {
    const examples = rows
      .filter(({ pair }) => pair.set === set)
      .flatMap((row) => rowExamples(row, earlier(row)));
    const total = examples.reduce((sum, { weight }) => sum + weight, 0);
    return examples.map((example) => ({
      ...example,
      weight: (example.weight * SET_WEIGHT) / total,
    }));
  });
}

/** Trees that tell how likely a reader would mark a word. */
export function learnMarks(examples: readonly Example[]): OddsModel {
  return boost(examples, [], { base: 0, slopes: [], trees: [] }, TREES);
}

function rowExamples({ beads }: LearningRow, { word, bead: beadModel }: EarlierModels): Example[] {
  return beads.flatMap((bead) => {
    const doubts = doubtsOf(bead, word);
    const odds = logOdds(beadModel, rowFeatures(bead, word));
    return LANGUAGES.flatMap((language) =>
      bead.bead[language].tokens.flatMap(({ kind }, i): Example[] => {
        const positive = bead.targets[language]?.[i];
        if (positive === undefined || (kind !== 'word' && kind !== 'number')) return [];
        const features = markFeatures(bead.bead, language, bead.evidence, doubts, odds, i);
        return [{ features, positive, weight: positive ? DRIFTED_WEIGHT : 1 }];
      }),
    );
  });
}
