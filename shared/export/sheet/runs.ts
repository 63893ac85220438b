import type { Severity } from '../../drift/severity.ts';
import type { Quotation } from '../../quotes/quotation.ts';
import type { Language } from '../../text/language.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import type { Note } from './notes.ts';
import type { SheetSpeaker, SpeakersByQuotation } from './speakers.ts';

/** The quotation that a run belongs to. */
export interface RunQuotation {
  readonly quotation: Quotation;
  /** null where nobody knows who speaks. */
  readonly speaker: SheetSpeaker | null;
}

/** A stretch of text all of which is printed alike. */
export interface Run {
  readonly text: string;
  /** The innermost quotation around it; mentions are nobody's words and do not count. */
  readonly quoted: RunQuotation | null;
  /** Whether a speaker's words begin here, so that the speaker is named. */
  readonly opens: boolean;
  /** The worst severity of the findings on it. */
  readonly severity: Severity | null;
  /** Numbers of the notes whose words end with it. */
  readonly ends: readonly number[];
}

export interface RunMarks {
  readonly quotations: readonly Quotation[];
  readonly speakers: SpeakersByQuotation;
  readonly notes: readonly Note[];
}

interface Piece extends Span {
  readonly quotation: Quotation;
}

/**
 * Cuts a stretch of one text where a quotation's words or a finding's words begin or end.
 *
 * @param span the stretch; the runs' texts joined are its text
 * @param marks quotations and notes of the document; those outside the stretch are passed over
 */
export function cutRuns(text: string, span: Span, language: Language, marks: RunMarks): Run[] {
  const pieces = marks.quotations
    .filter(({ type }) => type !== 'mention')
    .flatMap((quotation): Piece[] =>
      quotation.pieces.map(({ start, end }) => ({ start, end, quotation })),
    )
    .filter((piece) => overlaps(piece, span));
  const notes = marks.notes.flatMap((note) => {
    const words = note.finding[language];
    return words && overlaps(words, span) ? [{ ...words, note }] : [];
  });
  let before: SheetSpeaker | null = null;
  return slices(span, [...pieces, ...notes]).map((slice) => {
    const piece = innermost(pieces.filter((outer) => contains(outer, slice)));
    const speaker = piece && (marks.speakers.get(piece.quotation.id) ?? null);
    const opens = speaker !== null && speaker !== before;
    before = speaker;
    const on = notes.filter((words) => contains(words, slice));
    return {
      text: text.slice(slice.start, slice.end),
      quoted: piece && { quotation: piece.quotation, speaker },
      opens,
      severity: worst(on.map(({ note }) => note.severity)),
      ends: on.filter(({ end }) => end === slice.end).map(({ note }) => note.number),
    };
  });
}

/** The stretch cut at every edge of the spans inside it. */
function slices(span: Span, cuts: readonly Span[]): Span[] {
  const edges = new Set([span.start, span.end]);
  for (const { start, end } of cuts) {
    if (start > span.start) edges.add(start);
    if (end < span.end) edges.add(end);
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(1).map((end, i) => ({ start: sorted[i]!, end }));
}

function innermost(pieces: readonly Piece[]): Piece | null {
  if (pieces.length === 0) return null;
  return pieces.reduce((best, next) =>
    next.end - next.start < best.end - best.start ? next : best,
  );
}

const ORDER: readonly Severity[] = ['critical', 'major', 'minor', 'neutral'];

function worst(severities: readonly Severity[]): Severity | null {
  return ORDER.find((severity) => severities.includes(severity)) ?? null;
}
