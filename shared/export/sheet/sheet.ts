import type { Bead } from '../../align/bead.ts';
import type { Analysis } from '../../analysis/analysis.ts';
import type { DocumentPair } from '../../document/documentPair.ts';
import type { Handover } from '../../document/handover.ts';
import type { BlockKind } from '../../text/block.ts';
import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import type { ExportOptions } from '../exportFile.ts';
import { listNotes, type Note } from './notes.ts';
import { listQuotations, type SheetQuotation } from './quotations.ts';
import { cutRuns, type Run, type RunMarks } from './runs.ts';
import { listSpeakers, type SheetSpeaker } from './speakers.ts';

/** What one block has in a row. */
export interface Paragraph {
  readonly kind: BlockKind;
  readonly runs: readonly Run[];
}

/** One bead: what stands side by side. */
export interface SheetRow {
  /** Counted from 1. */
  readonly number: number;
  readonly bead: Bead;
  readonly en: readonly Paragraph[];
  readonly fr: readonly Paragraph[];
  /** The findings of the bead. */
  readonly notes: readonly Note[];
}

/** A document pair as the two-column formats print it. */
export interface Sheet {
  /** The columns, source first. */
  readonly columns: readonly [source: Language, target: Language];
  readonly rows: readonly SheetRow[];
  readonly speakers: readonly SheetSpeaker[];
  readonly quotations: readonly SheetQuotation[];
  readonly notes: readonly Note[];
  /** The pair's way through the newsroom, the first step first; like findings, only where asked for. */
  readonly handovers: readonly Handover[];
}

/** Lays a document pair out in rows, with everything that a printed page shows put into words. */
export function makeSheet(pair: DocumentPair, analysis: Analysis, options: ExportOptions): Sheet {
  const source = pair.sourceLanguage;
  const speakers = listSpeakers(analysis, source, options.language);
  const notes = listNotes(pair, analysis, options);
  const side = (bead: Bead, language: Language) =>
    stretches(analysis, bead, language).map(({ kind, span }): Paragraph => {
      const marks: RunMarks = { quotations: analysis.quotes[language], speakers, notes };
      return { kind, runs: cutRuns(pair.texts[language].text, span, language, marks) };
    });
  return {
    columns: source === 'en' ? ['en', 'fr'] : ['fr', 'en'],
    rows: analysis.beads.map((bead, i) => ({
      number: i + 1,
      bead,
      en: side(bead, 'en'),
      fr: side(bead, 'fr'),
      notes: notes.filter(({ finding }) => finding.bead === i),
    })),
    speakers: [...new Set(speakers.values())].sort((a, b) => a.index - b.index),
    quotations: listQuotations(pair, analysis, speakers, options),
    handovers: options.findings ? pair.handovers : [],
    notes,
  };
}

/** The bead's segments, those that follow each other in one block taken together. */
function stretches(
  { segments, blocks }: Analysis,
  bead: Bead,
  language: Language,
): { kind: BlockKind; span: Span }[] {
  const found: { kind: BlockKind; span: Span; last: number; block: number }[] = [];
  for (const index of bead[language]) {
    const { start, end, block } = segments[language][index]!;
    const before = found.at(-1);
    if (before?.last === index - 1 && before.block === block) {
      before.last = index;
      before.span = { start: before.span.start, end };
    } else {
      found.push({ kind: blocks[language][block]!.kind, span: { start, end }, last: index, block });
    }
  }
  return found.map(({ kind, span }) => ({ kind, span }));
}
