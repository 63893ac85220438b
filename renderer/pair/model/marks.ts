import type { Analysis } from '../../../shared/analysis/analysis.ts';
import type { Language } from '../../../shared/text/language.ts';
import { overlaps, type Span } from '../../../shared/text/span.ts';
import type { Mark } from './decorate.ts';
import type { JudgedFinding } from './findings.ts';
import type { Speakers } from './speakers.ts';

/** What is selected: a finding, and the quotations of an entry. */
export interface Highlight {
  readonly finding: string | null;
  readonly quotations: ReadonlySet<string>;
}

/** The marks of one language that touch the span: quotations, who says so, and findings. */
export function marksIn(
  span: Span,
  language: Language,
  analysis: Analysis,
  speakers: Speakers,
  findings: readonly JudgedFinding[],
  highlight: Highlight,
): readonly Mark[] {
  const marks: Mark[] = [];
  for (const quotation of analysis.quotes[language]) {
    const { id, type } = quotation;
    const speaker = speakers.of(quotation);
    if (overlaps(quotation, span)) {
      const selected = highlight.quotations.has(id);
      for (const { start, end } of quotation.pieces.length > 0 ? quotation.pieces : [quotation]) {
        marks.push({ kind: 'quotation', start, end, id, type, speaker, selected });
      }
    }
    if (type === 'mention') continue;
    for (const part of [quotation.cue, quotation.speaker]) {
      if (part && overlaps(part, span)) {
        marks.push({ kind: 'cue', start: part.start, end: part.end, speaker });
      }
    }
  }
  for (const finding of findings) {
    const place = finding[language];
    if (place && overlaps(place, span)) {
      const { id, severity, status } = finding;
      const selected = id === highlight.finding;
      const { start, end } = place;
      marks.push({ kind: 'finding', start, end, id, severity, status, selected });
    }
  }
  return marks;
}
