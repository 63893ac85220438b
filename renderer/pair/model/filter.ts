import type { Severity } from '../../../shared/drift/severity.ts';
import type { JudgedFinding } from './findings.ts';

/** Which findings the person wants to see. Nothing hidden is the default. */
export interface FindingFilter {
  readonly hiddenSeverities: ReadonlySet<Severity>;
  /** By check: "numbers", "negation". */
  readonly hiddenChecks: ReadonlySet<string>;
  /** Whether findings that somebody decided on are out of sight. */
  readonly openOnly: boolean;
}

export const SHOW_ALL: FindingFilter = {
  hiddenSeverities: new Set(),
  hiddenChecks: new Set(),
  openOnly: false,
};

export function filterFindings(
  findings: readonly JudgedFinding[],
  filter: FindingFilter,
): readonly JudgedFinding[] {
  return findings.filter(
    (finding) =>
      !filter.hiddenSeverities.has(finding.severity) &&
      !filter.hiddenChecks.has(finding.check) &&
      !(filter.openOnly && finding.status !== 'open'),
  );
}

export function isFiltering(filter: FindingFilter): boolean {
  return filter.hiddenSeverities.size > 0 || filter.hiddenChecks.size > 0 || filter.openOnly;
}

/** The set with the member put in or taken out. */
export function toggled<T>(set: ReadonlySet<T>, member: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(member)) next.add(member);
  return next;
}
