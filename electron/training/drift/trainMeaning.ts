import type { MeaningModel } from '../../../shared/drift/model/meaningModel.ts';
import { logOdds } from '../../../shared/drift/model/oddsModel.ts';
import { calibrate, reliability, type HeldOdds } from './calibrate.ts';
import { beadRow, learnBeads, rowOdds } from './learnBeads.ts';
import { learnMarks, markExamples } from './learnMarks.ts';
import { foldOf, type LearningRow } from './learningRow.ts';
import { learnWords } from './learnWords.ts';

/** Each model learns from, and is calibrated on, odds of models that did not see the row. */
const FOLDS = 3;
const folds = Array.from({ length: FOLDS }, (_, fold) => fold);

/**
 * The three models, one upon the other. What a later one learns from comes of earlier ones that were
 * learnt without the row (stacking, Wolpert 1992); so do the odds that calibrate.
 */
export function trainMeaning(
  rows: readonly LearningRow[],
  report: (message: string) => void,
): Omit<MeaningModel, 'fluency'> {
  const outside = (fold: number) => rows.filter((row) => foldOf(row, FOLDS) !== fold);
  const wordModels = folds.map((fold) => learnWords(outside(fold)));
  const word = learnWords(rows);
  report('words');

  const beadRows = rows.map((row) => beadRow(row, wordModels[foldOf(row, FOLDS)]!));
  const beadModels = folds.map((fold) =>
    learnBeads(beadRows.filter(({ row }) => foldOf(row, FOLDS) !== fold)),
  );
  const held = beadRows
    .filter(({ row, features }) => row.pair.weight > 0 && features.length > 0)
    .map((beads): HeldOdds => {
      const { pair } = beads.row;
      const odds = rowOdds(beadModels[foldOf(beads.row, FOLDS)]!, beads);
      return { odds, positive: pair.differs, weight: pair.weight };
    });
  const bead = calibrate(learnBeads(beadRows), held);
  report(`beads, ${held.length} rows held back in turn: ${reliability(held)}`);

  const examples = markExamples(rows, (row) => {
    const fold = foldOf(row, FOLDS);
    return { word: wordModels[fold]!, bead: beadModels[fold]! };
  });
  const markModel = learnMarks(examples.filter((_, i) => i % FOLDS !== 0));
  const mark = calibrate(
    learnMarks(examples),
    examples
      .filter((_, i) => i % FOLDS === 0)
      .map(({ features, ...rest }) => ({ ...rest, odds: logOdds(markModel, features) })),
  );
  report('marks');
  return { word, bead, mark };
}
