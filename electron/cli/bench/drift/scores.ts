import { auc, mean } from '../metrics.ts';
import type { DriftRow } from './sets.ts';

/** A row with the score that we gave it. */
export interface ScoredRow {
  readonly row: DriftRow;
  readonly score: number;
}

type Choice = (row: DriftRow) => boolean;

/** AUC of the rows chosen as positive against those chosen as negative. */
export function aucBetween(rows: readonly ScoredRow[], positive: Choice, negative: Choice): number {
  const chosen = rows.filter(({ row }) => positive(row) || negative(row));
  return auc(
    chosen.map(({ score }) => score),
    chosen.map(({ row }) => positive(row)),
  );
}

/**
 * Share of edited rows scored above the reference row of their pair, ties by half.
 * Rows without a reference are left out.
 */
export function pairAccuracy(
  rows: readonly ScoredRow[],
  edited: Choice,
  reference: Choice,
): number {
  const references = new Map<string, number>();
  for (const { row, score } of rows) {
    if (row.pair !== undefined && reference(row)) references.set(row.pair, score);
  }
  const wins: number[] = [];
  for (const { row, score } of rows) {
    const base = row.pair === undefined ? undefined : references.get(row.pair);
    if (base === undefined || !edited(row)) continue;
    wins.push(score > base ? 1 : score === base ? 0.5 : 0);
  }
  return mean(wins);
}

/**
 * F1 of both classes at threshold .5, weighted by how many rows each has (as scikit-learn's
 * `average='weighted'`).
 */
export function weightedF1(rows: readonly ScoredRow[], positive: Choice): number {
  let total = 0;
  for (const wanted of [true, false]) {
    const gold = rows.filter(({ row }) => positive(row) === wanted);
    const predicted = rows.filter(({ score }) => score >= 0.5 === wanted);
    const hits = gold.filter(({ score }) => score >= 0.5 === wanted).length;
    total += gold.length ? (gold.length * 2 * hits) / (gold.length + predicted.length) : 0;
  }
  return total / rows.length;
}
