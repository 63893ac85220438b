import type { Analysis } from '../../analysis/analysis.ts';
import type { Decision } from '../../document/decision.ts';
import type { DocumentPair } from '../../document/documentPair.ts';
import type { Severity } from '../../drift/severity.ts';
import type { Finding } from '../../drift/finding.ts';
import { sliceSpan, type Span } from '../../text/span.ts';
import type { ExportOptions } from '../exportFile.ts';

/** A finding as it is printed: numbered in reading order, in words. */
export interface Note {
  readonly number: number;
  readonly severity: Severity;
  readonly explanation: string;
  /** The words that it is about, where that side has any. */
  readonly en: string | null;
  readonly fr: string | null;
  /** What a person decided on it; null while it is open. */
  readonly decision: Decision | null;
  readonly finding: Finding;
}

/**
 * The findings that an export shows: all but those that a person rejected, and the neutral ones.
 * Numbers run over the whole document, bead after bead.
 */
export function listNotes(pair: DocumentPair, analysis: Analysis, options: ExportOptions): Note[] {
  if (!options.findings) return [];
  const made = pair.decisions.filter(({ status }) => status !== 'open');
  const decisions = new Map(made.map((decision) => [decision.finding, decision]));
  const shown = analysis.findings.filter(
    ({ id, severity }) => severity !== 'neutral' && decisions.get(id)?.status !== 'rejected',
  );
  return shown
    .toSorted((a, b) => a.bead - b.bead || placeOf(a) - placeOf(b))
    .map((finding, i) => ({
      number: i + 1,
      severity: finding.severity,
      explanation: options.translate(finding.explanation),
      en: words(pair.texts.en.text, finding.en),
      fr: words(pair.texts.fr.text, finding.fr),
      decision: decisions.get(finding.id) ?? null,
      finding,
    }));
}

function placeOf({ fr, en }: Finding): number {
  return (fr ?? en)?.start ?? 0;
}

function words(text: string, span: Span | null): string | null {
  return span && sliceSpan(text, span);
}
