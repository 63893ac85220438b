import type { Finding } from '../../../../shared/drift/finding.ts';
import { mean, precisionRecall, spearman } from '../metrics.ts';
import { aucBetween, pairAccuracy, weightedF1 } from './scores.ts';
import type { ScoredRow } from './scores.ts';
import { readDriftSet } from './sets.ts';
import type { DriftRow } from './sets.ts';
import { tokenConfidences } from './tokens.ts';
import type { WeightedSpan } from './tokens.ts';

/** What is measured of one pair: the score of the whole, and the suspected words on both sides. */
export interface Judgement {
  readonly score: number;
  readonly findings: readonly Pick<Finding, 'check' | 'severity'>[];
  readonly en: readonly WeightedSpan[];
  readonly fr: readonly WeightedSpan[];
}
export type Judge = (en: string, fr: string) => Judgement;

/** One figure of the table: what was measured, the figure, and what we aim at. */
export interface Measure {
  readonly name: string;
  readonly value: number;
  /** The least value aimed at; the greatest where lower is better. */
  readonly bound: number;
  readonly lowerIsBetter?: boolean;
  readonly rows: number;
}

const equivalent = (row: DriftRow): boolean => row.label === 'equivalent';
const divergent = (row: DriftRow): boolean => row.label === 'divergent';
const ofType =
  (...types: string[]) =>
  (row: DriftRow): boolean =>
    types.includes(row.type);

/** Every figure of the score on the folder's drift sets. `keep` chooses rows (a split); all by default. */
export function measureScores(
  dir: string,
  judge: Judge,
  keep: (row: DriftRow) => boolean = () => true,
): Measure[] {
  const judged = (name: string): (ScoredRow & Judgement)[] =>
    readDriftSet(dir, name)
      .filter(keep)
      .map((row) => ({ row, ...judge(row.en, row.fr) }));
  return [
    ...refresd(judged('refresd')),
    ...contratico(judged('contratico_enfr')),
    ...menli(judged('menli_xpaws_fr')),
    ...demetr(judged('demetr_fr')),
    ...plainAuc('bioMQM en-fr AUC', judged('biomqm_enfr'), 0.72),
    ...plainAuc('bioMQM fr-en AUC', judged('biomqm_fren'), 0.72),
    ...plainAuc('WMT20 doc-QE AUC', judged('wmt20_docqe_enfr'), 0.68),
    ...swissgov(judged('swissgov_rsd_fr')),
  ];
}

function refresd(rows: readonly (ScoredRow & Judgement)[]): Measure[] {
  const fine = ofType('some_meaning_difference');
  return [
    measure('REFreSD AUC', aucBetween(rows, divergent, equivalent), 0.95, rows),
    measure('REFreSD fine AUC', aucBetween(rows, fine, equivalent), 0.91, rows),
    measure('REFreSD weighted F1', weightedF1(rows, divergent), 0.87, rows),
    measure('REFreSD token F1', tokenF1(rows), 0.56, rows),
  ];
}

function contratico(rows: readonly ScoredRow[]): Measure[] {
  const critical = (row: DriftRow): boolean => row.severity === 'critical';
  const harmless = (row: DriftRow): boolean => !critical(row);
  const against = (type: string): number => aucBetween(rows, ofType(type), harmless);
  return [
    measure('ContraTICO critical AUC', aucBetween(rows, critical, harmless), 0.75, rows),
    measure('ContraTICO alteration AUC', against('alteration'), 0.85, rows),
    measure('ContraTICO omission AUC', against('omission'), 0.7, rows),
    measure('ContraTICO addition AUC', against('expansion_impact'), 0.7, rows),
    measure(
      'ContraTICO pair accuracy, critical',
      pairAccuracy(rows, critical, ofType('reference')),
      0.88,
      rows,
    ),
  ];
}

function menli(rows: readonly ScoredRow[]): Measure[] {
  const floors = { neg: 0.97, num: 0.97, name: 0.92, add: 0.8, drop: 0.8 };
  return [
    measure('MENLI AUC', aucBetween(rows, divergent, equivalent), 0.82, rows),
    ...Object.entries(floors).map(([type, floor]) =>
      measure(`MENLI ${type} AUC`, aucBetween(rows, ofType(type), equivalent), floor, rows),
    ),
  ];
}

function demetr(rows: readonly ScoredRow[]): Measure[] {
  const critical = (row: DriftRow): boolean => divergent(row) && row.severity === 'critical';
  const value = pairAccuracy(rows, critical, ofType('good_mt'));
  return [measure('DEMETR pair accuracy, critical', value, 0.85, rows)];
}

function plainAuc(name: string, rows: readonly ScoredRow[], floor: number): Measure[] {
  const clean = (row: DriftRow): boolean => !divergent(row);
  return [measure(name, aucBetween(rows, divergent, clean), floor, rows)];
}

function swissgov(rows: readonly (ScoredRow & Judgement)[]): Measure[] {
  const values = tokens(rows);
  const value = spearman(
    values.map(({ confidence }) => confidence),
    values.map(({ gold }) => gold),
  );
  return [measure('SwissGov Spearman, tokens', value, 0.21, rows)];
}

/** Mean over the rows that have a rationale of the F1 of divergent tokens, both sides together. */
function tokenF1(rows: readonly (ScoredRow & Judgement)[]): number {
  const rational = rows.filter(({ row }) => ofType('some_meaning_difference')(row));
  return mean(
    rational.map((row) => {
      const all = tokens([row]);
      const predicted = all.filter(({ confidence }) => confidence >= 0.5);
      const gold = all.filter((token) => token.gold > 0).length;
      const hits = predicted.filter((token) => token.gold > 0).length;
      return precisionRecall(hits, predicted.length, gold).f1;
    }),
  );
}

function tokens(
  rows: readonly (ScoredRow & Judgement)[],
): { readonly confidence: number; readonly gold: number }[] {
  return rows.flatMap(({ row, en, fr }) => [
    ...sideTokens(row.en, row.en_tok, row.en_tags, en),
    ...sideTokens(row.fr, row.fr_tok, row.fr_tags, fr),
  ]);
}

function sideTokens(
  text: string,
  tokenised: string | undefined,
  tags: readonly number[] | undefined,
  spans: readonly WeightedSpan[],
): { readonly confidence: number; readonly gold: number }[] {
  const confidences = tokenConfidences(text, tokenised ?? text, spans);
  return (tags ?? []).map((gold, i) => ({ confidence: confidences[i] ?? 0, gold }));
}

function measure(name: string, value: number, bound: number, rows: readonly ScoredRow[]): Measure {
  return { name, value, bound, rows: rows.length };
}
