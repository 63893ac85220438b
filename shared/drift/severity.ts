/** MQM severities, mildest first. Source: MQM error severity levels (themqm.org). */
export const SEVERITIES = ['neutral', 'minor', 'major', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** MQM penalty weights. Source: MQM scoring model 2.0 (0, 1, 5, 25). */
export const SEVERITY_WEIGHT: Record<Severity, number> = {
  neutral: 0,
  minor: 1,
  major: 5,
  critical: 25,
};

/** Whether `severity` is `bound` or worse. */
export function atLeast(severity: Severity, bound: Severity): boolean {
  return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(bound);
}
