import type { UnnamedFinding } from '../findingId.ts';
import type { Severity } from '../severity.ts';
import type { HouseRules } from './houseRules.ts';

/**
 * The findings as the house wants them: those of checks and kinds that are off and those that are not
 * sure enough left out, severities replaced.
 */
export function applyRules(
  findings: readonly UnnamedFinding[],
  { checks, leastConfidence }: HouseRules,
): UnnamedFinding[] {
  return findings.flatMap((finding) => {
    const severity = severityOf(finding, checks[finding.check]);
    if (severity === 'off' || finding.confidence < least(finding, leastConfidence)) return [];
    return severity === finding.severity ? [finding] : [{ ...finding, severity }];
  });
}

function severityOf(
  { kind, severity }: UnnamedFinding,
  rule: HouseRules['checks'][string] | undefined,
): Severity | 'off' {
  if (!rule) return severity;
  if (!rule.on) return 'off';
  return rule.kinds[kind] ?? rule.severity ?? severity;
}

function least(
  { quotation }: UnnamedFinding,
  { quotations, elsewhere }: HouseRules['leastConfidence'],
): number {
  return quotation.en === null && quotation.fr === null ? elsewhere : quotations;
}
