import type { Decision, DecisionStatus } from '../../../shared/document/decision.ts';
import type { Finding } from '../../../shared/drift/finding.ts';
import type { AcceptedFinding } from '../../../shared/drift/house/acceptedPairs.ts';
import type { AcceptedPair } from '../../../shared/drift/house/houseRules.ts';
import { SEVERITIES, SEVERITY_WEIGHT, type Severity } from '../../../shared/drift/severity.ts';

/** A finding with what a person decided on it. */
export interface JudgedFinding extends Finding {
  readonly status: DecisionStatus;
  readonly decision: Decision | null;
  /** Why the house accepts it without a decision; null for most. */
  readonly house: AcceptedPair | null;
}

export type Counts = Readonly<Record<Severity, number>>;

/** The findings with their decisions, and those that the house accepts, in reading order: by row, then by place in the text. */
export function judge(
  findings: readonly Finding[],
  decisions: readonly Decision[],
  accepted: readonly AcceptedFinding[] = [],
): readonly JudgedFinding[] {
  const byFinding = new Map(decisions.map((decision) => [decision.finding, decision]));
  const decided = findings.map((finding) => {
    const decision = byFinding.get(finding.id) ?? null;
    return { ...finding, decision, house: null, status: decision?.status ?? ('open' as const) };
  });
  const byHouse = accepted.map(({ finding, pair }) => ({
    ...finding,
    decision: null,
    house: pair,
    status: 'accepted' as const,
  }));
  return [...decided, ...byHouse].sort((a, b) => a.bead - b.bead || placeOf(a) - placeOf(b));
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
