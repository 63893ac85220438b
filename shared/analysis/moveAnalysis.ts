import type { Analysis, WordPair } from './analysis.ts';
import { moveSpan, type Splice } from '../document/splice.ts';
import type { Finding } from '../drift/finding.ts';
import type { Quotation } from '../quotes/quotation.ts';
import type { Language } from '../text/language.ts';
import { shifted, type Span } from '../text/span.ts';
import { beadStart, placedPairs } from './wordPairs.ts';

/**
 * The analysis with its spans moved along a change of one text, for the moment until the changed text
 * is analysed itself. What lost its words is left out; segments and blocks stay, empty if need be,
 * and take in what is typed at their edges, so that every row keeps its words.
 */
export function moveAnalysis(analysis: Analysis, splice: Splice): Analysis {
  const { language } = splice;
  const quotes = analysis.quotes[language].flatMap((quotation) => moveQuotation(quotation, splice));
  const segments = {
    ...analysis.segments,
    [language]: analysis.segments[language].map((segment) => hold(segment, splice)),
  };
  return {
    ...analysis,
    segments,
    blocks: {
      ...analysis.blocks,
      [language]: analysis.blocks[language].map((block) => hold(block, splice)),
    },
    quotes: { ...analysis.quotes, [language]: quotes },
    findings: analysis.findings.flatMap((finding) => moveFinding(finding, splice)),
    accepted: analysis.accepted.flatMap(({ finding, pair }) =>
      moveFinding(finding, splice).map((moved) => ({ finding: moved, pair })),
    ),
    words: analysis.words.map((pairs, bead) => {
      const own = analysis.beads[bead]?.[language] ?? [];
      const touched = own.some((segment) => touches(analysis.segments[language][segment]!, splice));
      return touched ? movePairs(analysis, segments, bead, splice) : pairs;
    }),
  };
}

function touches({ start, end }: Span, { span }: Splice): boolean {
  return start <= span.end && span.start <= end;
}

/** The pairs of the bead that changes: those whose words are gone go, too. */
function movePairs(
  analysis: Analysis,
  segments: Analysis['segments'],
  bead: number,
  splice: Splice,
): WordPair[] {
  const start = beadStart({ ...analysis, segments }, bead);
  return placedPairs(analysis, bead).flatMap(({ en, fr, probability }) => {
    const move = (language: Language, span: Span): Span | null =>
      language === splice.language ? moveSpan(span, splice) : span;
    const moved = { en: move('en', en), fr: move('fr', fr) };
    return moved.en && moved.fr
      ? [{ en: shifted(moved.en, -start.en), fr: shifted(moved.fr, -start.fr), probability }]
      : [];
  });
}

/** What never goes: empty at the change when its words are gone. */
function hold<T extends Span>(item: T, splice: Splice): T {
  const { start, end } = heldSpan(item, splice);
  return start === item.start && end === item.end ? item : { ...item, start, end };
}

function heldSpan(span: Span, splice: Splice): Span {
  const { span: cut, text } = splice;
  const atEdge = cut.start === cut.end && (cut.start === span.start || cut.start === span.end);
  if (atEdge) return { start: span.start, end: span.end + text.length };
  return moveSpan(span, splice) ?? { start: cut.start, end: cut.start };
}

function moveQuotation(quotation: Quotation, splice: Splice): Quotation[] {
  const span = moveSpan(quotation, splice);
  if (span === null) return [];
  const move = <T extends Span>(part: T | null): T | null => {
    const moved = part && moveSpan(part, splice);
    return moved && { ...part, ...moved };
  };
  return [
    {
      ...quotation,
      ...span,
      pieces: quotation.pieces.flatMap((piece) => moveSpan(piece, splice) ?? []),
      speaker: move(quotation.speaker),
      cue: move(quotation.cue),
      relay: move(quotation.relay),
      occasion: move(quotation.occasion),
    },
  ];
}

function moveFinding(finding: Finding, splice: Splice): Finding[] {
  const before = finding[splice.language];
  if (before === null) return [finding];
  const after = moveSpan(before, splice);
  if (after === null) return [];
  const fixed = finding.fix && splice.language === 'fr' ? moveSpan(finding.fix, splice) : null;
  const fix =
    splice.language === 'fr' ? finding.fix && fixed && { ...finding.fix, ...fixed } : finding.fix;
  return [{ ...finding, [splice.language]: after, fix }];
}
