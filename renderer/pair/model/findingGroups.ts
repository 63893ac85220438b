import { SEVERITY_WEIGHT } from '../../../shared/drift/severity.ts';
import type { QuotationEntry } from './entries.ts';
import { byWeight, type JudgedFinding } from './findings.ts';
import type { PairModel } from './pairModel.ts';

/** The findings of one quotation, or those outside of all of them. */
export interface FindingGroup {
  readonly entry: QuotationEntry | null;
  /** Gravest first. */
  readonly findings: readonly JudgedFinding[];
  /** What its open findings weigh together. */
  readonly weight: number;
}

/** All shown findings by quotation, the heaviest quotation first, each finding once. */
export function groupFindings({ entries, others }: PairModel): readonly FindingGroup[] {
  const seen = new Set<string>();
  const groups = entries.map((entry): FindingGroup => {
    const findings = entry.findings.filter(({ id }) => !seen.has(id));
    for (const { id } of findings) seen.add(id);
    return { entry, findings: byWeight(findings), weight: weightOf(findings) };
  });
  const outside = { entry: null, findings: byWeight(others), weight: weightOf(others) };
  return [...groups.sort((a, b) => b.weight - a.weight), outside].filter(
    ({ findings }) => findings.length > 0,
  );
}

function weightOf(findings: readonly JudgedFinding[]): number {
  return findings
    .filter(({ status }) => status === 'open')
    .reduce((sum, { severity }) => sum + SEVERITY_WEIGHT[severity], 0);
}
