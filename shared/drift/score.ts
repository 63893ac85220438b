import type { Finding } from './finding.ts';
import { SEVERITIES, SEVERITY_WEIGHT, type Severity } from './severity.ts';

/** How the MQM score comes about. */
export interface MqmScore {
  /** 100 minus the penalty per 100 source words, never below 0. */
  readonly value: number;
  readonly sourceWords: number;
  readonly counts: Readonly<Record<Severity, number>>;
  /** The sum of the findings' weights. */
  readonly penalty: number;
}

/**
 * The document's score by MQM weights. Source: MQM scoring model (themqm.org), per 100 source words.
 *
 * @param findings those that count: findings that a person accepted or rejected stay out
 */
export function mqmScore(
  findings: readonly Pick<Finding, 'severity'>[],
  sourceWords: number,
): MqmScore {
  const counts: Record<Severity, number> = { neutral: 0, minor: 0, major: 0, critical: 0 };
  for (const { severity } of findings) counts[severity]++;
  const penalty = SEVERITIES.reduce(
    (sum, severity) => sum + counts[severity] * SEVERITY_WEIGHT[severity],
    0,
  );
  const value = Math.max(0, 100 - (100 * penalty) / Math.max(1, sourceWords));
  return { value: Math.round(value * 10) / 10, sourceWords, counts, penalty };
}
