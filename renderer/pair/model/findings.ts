import type { Decision, DecisionStatus } from '../../../shared/document/decision.ts';
import type { Finding } from '../../../shared/drift/finding.ts';
import { SEVERITIES, SEVERITY_WEIGHT, type Severity } from '../../../shared/drift/severity.ts';

/** A finding with what a person decided on it. */
export interface JudgedFinding extends Finding {
  readonly status: DecisionStatus;
  readonly decision: Decision | null;
}

export type Counts = Readonly<Record<Severity, number>>;

/** The findings with their decisions, in reading order: by row, then by place in the text. */
export function judge(
  findings: readonly Finding[],
  decisions: readonly Decision[],
): readonly JudgedFinding[] {
  const byFinding = new Map(decisions.map((decision) => [decision.finding, decision]));
  return findings
    .map((finding) => {
      const decision = byFinding.get(finding.id) ?? null;
      return { ...finding, decision, status: decision?.status ?? ('open' as const) };
    })
    .sort((a, b) => a.bead - b.bead || placeOf(a) - placeOf(b));
}

function placeOf(finding: Finding): number {
  return finding.fr?.start ?? finding.en?.start ?? 0;
}

/** Gravest first; equals stay in reading order. */
export function byWeight(findings: readonly JudgedFinding[]): readonly JudgedFinding[] {
  const weight = (finding: JudgedFinding) =>
    (finding.status === 'open' ? 1000 : 0) + SEVERITY_WEIGHT[finding.severity] + finding.confidence;
  return [...findings].sort((a, b) => weight(b) - weight(a));
}

/** How many of the findings are open, by severity. */
export function openCounts(findings: readonly JudgedFinding[]): Counts {
  const counts = { neutral: 0, minor: 0, major: 0, critical: 0 };
  for (const { status, severity } of findings) if (status === 'open') counts[severity]++;
  return counts;
}

/** The gravest severity among the findings; null for none. */
export function worst(findings: readonly JudgedFinding[]): Severity | null {
  const present = SEVERITIES.filter((severity) => findings.some((f) => f.severity === severity));
  return present.at(-1) ?? null;
}
