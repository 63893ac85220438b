import type { MqmCategory } from '../../../shared/drift/finding.ts';
import { SEVERITY_WEIGHT } from '../../../shared/drift/severity.ts';
import { openCounts, type Counts, type JudgedFinding } from './findings.ts';

/** What the open findings of one category take from the score. */
export interface ScorePart {
  readonly category: MqmCategory;
  readonly counts: Counts;
  readonly penalty: number;
}

/** The penalty of the open findings by category, the heaviest first. */
export function scoreParts(findings: readonly JudgedFinding[]): readonly ScorePart[] {
  const open = findings.filter(({ status }) => status === 'open');
  return [...Map.groupBy(open, ({ category }) => category)]
    .map(([category, own]) => ({
      category,
      counts: openCounts(own),
      penalty: own.reduce((sum, { severity }) => sum + SEVERITY_WEIGHT[severity], 0),
    }))
    .sort((a, b) => b.penalty - a.penalty);
}
