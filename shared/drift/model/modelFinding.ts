import type { Finding } from '../finding.ts';
import type { Span } from '../../text/span.ts';

/** What the checks said of a bead, as far as the model listens to it; offsets are the bead's. */
export type ModelFinding = Pick<
  Finding,
  'check' | 'category' | 'severity' | 'confidence' | 'en' | 'fr'
>;

/** Findings of a bead with the offsets of its sides, which begin at `offset` in the texts. */
export function localFindings(
  findings: readonly Finding[],
  offset: { readonly en: number; readonly fr: number },
): ModelFinding[] {
  const moved = (span: Span | null, by: number): Span | null =>
    span && { start: span.start - by, end: span.end - by };
  return findings.map(({ check, category, severity, confidence, en, fr }) => ({
    check,
    category,
    severity,
    confidence,
    en: moved(en, offset.en),
    fr: moved(fr, offset.fr),
  }));
}
