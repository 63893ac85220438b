import type { DecisionStatus } from '../../../shared/document/decision.ts';
import type { Severity } from '../../../shared/drift/severity.ts';
import type { QuotationType } from '../../../shared/quotes/quotation.ts';
import type { Span } from '../../../shared/text/span.ts';
import type { Speaker } from './speakers.ts';

/** Something that the text shows over a stretch of its words. */
export type Mark = Span &
  (
    | {
        readonly kind: 'quotation';
        readonly id: string;
        readonly type: QuotationType;
        readonly speaker: Speaker | null;
        readonly selected: boolean;
      }
    | { readonly kind: 'cue'; readonly speaker: Speaker | null }
    | {
        readonly kind: 'finding';
        readonly id: string;
        readonly severity: Severity;
        readonly status: DecisionStatus;
        readonly selected: boolean;
      }
    /** A word and its counterpart while one of them is pointed at. */
    | { readonly kind: 'word' }
    /** What is searched for; the hit that one is at is the current one. */
    | { readonly kind: 'hit'; readonly current: boolean }
  );

export type MarkOf<Kind extends Mark['kind']> = Extract<Mark, { kind: Kind }>;

/** A stretch of text over which the same marks lie. */
export interface Stretch extends Span {
  /** Narrowest first. */
  readonly marks: readonly Mark[];
}

/**
 * Cuts a span at every edge of the marks. The stretches are in order and together cover exactly the
 * span; without marks it is one stretch, and an empty span has none.
 */
export function decorate(span: Span, marks: readonly Mark[]): readonly Stretch[] {
  const inside = marks
    .filter((mark) => mark.start < span.end && mark.end > span.start)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const edges = new Set([span.start, span.end]);
  for (const { start, end } of inside) {
    edges.add(Math.max(start, span.start));
    edges.add(Math.min(end, span.end));
  }
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, i) => ({
    start,
    end: cuts[i + 1]!,
    marks: inside.filter((mark) => mark.start <= start && mark.end >= cuts[i + 1]!),
  }));
}

/** The marks of one kind in a stretch, narrowest first. */
export function marksOf<Kind extends Mark['kind']>(
  stretch: Stretch,
  kind: Kind,
): readonly MarkOf<Kind>[] {
  return stretch.marks.filter((mark): mark is MarkOf<Kind> => mark.kind === kind);
}
