import { logOdds, type OddsModel } from '../../../shared/drift/model/oddsModel.ts';
import { rowFeatures, type LearningRow } from './learningRow.ts';
import type { Example, Preference } from './example.ts';
import { boost, type BoostingOptions } from './gradientBoosting.ts';
import { regress } from './logisticRegression.ts';

/** Many small steps: each tree sees part of the rows, and pairs of rows must not hang on which. */
const TREES: BoostingOptions = {
  trees: 500,
  depth: 3,
  rate: 0.025,
  minHessian: 12,
  penalty: 10,
  rowShare: 0.6,
  featureShare: 0.4,
};
const LINES = { ridge: 20, steps: 6 };
/** How much the preferences of a set weigh beside its rows. */
const PREFERENCE_SHARE = 1;
/** Being scored above the unedited sentence counts twice as much as above a harmless edit. */
const ABOVE_UNEDITED = 2;
const UNEDITED = ['reference', 'good_mt', 'clean'];

/** A row with the features of its bead. */
export interface BeadRow {
  readonly row: LearningRow;
  readonly features: readonly Float64Array[];
}

/** @param wordModel that did not learn from the row, where its odds are to be learnt from */
export function beadRow(row: LearningRow, wordModel: OddsModel): BeadRow {
  return { row, features: row.beads.map((bead) => rowFeatures(bead, wordModel)) };
}

/** Lines, then trees on what they leave, that tell how likely the meaning of a bead differs. */
export function learnBeads(rows: readonly BeadRow[]): OddsModel {
  const learned = rows.filter(({ row, features }) => row.pair.weight > 0 && features.length === 1);
  const examples = learned.map(({ row, features }): Example => ({
    features: features[0]!,
    positive: row.pair.differs,
    weight: row.pair.weight,
  }));
  const wanted = preferences(learned);
  return boost(examples, wanted, regress(examples, wanted, LINES), TREES);
}

/** Log odds of a row: those of its worst bead. */
export function rowOdds(model: OddsModel, { features }: BeadRow): number {
  return Math.max(...features.map((values) => logOdds(model, values)));
}

/** In each group, every row that differs is to be scored above every one that does not. */
function preferences(rows: readonly BeadRow[]): Preference[] {
  const groups = Map.groupBy(rows.keys(), (i) => rows[i]!.row.pair.group);
  const found = [...groups.values()].flatMap((members) => {
    const pairOf = (i: number) => rows[i]!.row.pair;
    const same = members.filter((i) => !pairOf(i).differs);
    return members
      .filter((i) => pairOf(i).differs)
      .flatMap((above) =>
        same.map((below) => {
          const times = UNEDITED.includes(pairOf(below).type) ? ABOVE_UNEDITED : 1;
          return { above, below, set: pairOf(above).set, weight: times / (same.length + 1) };
        }),
      );
  });
  const setWeights = sums(rows, ({ row }) => [row.pair.set, row.pair.weight]);
  const totals = sums(found, ({ set, weight }) => [set, weight]);
  return found.map(({ above, below, set, weight }) => ({
    above,
    below,
    weight: (weight * PREFERENCE_SHARE * setWeights.get(set)!) / totals.get(set)!,
  }));
}

function sums<T>(
  items: readonly T[],
  read: (item: T) => readonly [key: string, value: number],
): Map<string, number> {
  const totals = new Map<string, number>();
  for (const item of items) {
    const [key, value] = read(item);
    totals.set(key, (totals.get(key) ?? 0) + value);
  }
  return totals;
}
