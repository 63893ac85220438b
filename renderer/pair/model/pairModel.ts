import type { Analysis } from '../../../shared/analysis/analysis.ts';
import type { Pin } from '../../../shared/document/corrections.ts';
import type { Decision } from '../../../shared/document/decision.ts';
import type { DocumentPair } from '../../../shared/document/documentPair.ts';
import { verdictsOn } from '../../../shared/document/quotationDecision.ts';
import { isStale } from '../../../shared/document/signOff.ts';
import { mqmScore, type MqmScore } from '../../../shared/drift/score.ts';
import { overlaps } from '../../../shared/text/span.ts';
import { entriesOf, type QuotationEntry } from './entries.ts';
import { filterFindings, type FindingFilter } from './filter.ts';
import { judge, type JudgedFinding } from './findings.ts';
import { rowLocator, rowsOf, type Row, type RowLocator } from './rows.ts';
import { speakersOf, type Speakers } from './speakers.ts';

/** Everything that the pair view shows, derived from the pair and its analysis. */
export interface PairModel {
  readonly rows: readonly Row[];
  readonly rowOf: RowLocator;
  /** Indices of the rows inside a range that a person holds together. */
  readonly held: ReadonlySet<number>;
  readonly speakers: Speakers;
  /** All findings in reading order, whatever the filter. */
  readonly findings: readonly JudgedFinding[];
  /** Those that the filter lets through. */
  readonly shown: readonly JudgedFinding[];
  /** Quotations with their shown findings. */
  readonly entries: readonly QuotationEntry[];
  readonly mentions: readonly QuotationEntry[];
  /** Shown findings that lie in no quotation. */
  readonly others: readonly JudgedFinding[];
  /** The desk's verdicts, by the entries' ids. */
  readonly verdicts: ReadonlyMap<string, Decision>;
  /** Whether the pair is approved, but no longer says what was approved. */
  readonly stale: boolean;
  /** Of the open findings, whatever the filter. */
  readonly score: MqmScore;
}

export function pairModel(
  pair: DocumentPair,
  analysis: Analysis,
  filter: FindingFilter,
): PairModel {
  const rows = rowsOf(analysis);
  const rowOf = rowLocator(rows);
  const speakers = speakersOf(analysis);
  const findings = judge(analysis.findings, pair.decisions, analysis.accepted);
  const open = findings.filter(({ status }) => status === 'open');
  const shown = filterFindings(findings, filter);
  const all = entriesOf(analysis, rowOf, speakers, shown);
  const entries = all.filter((entry) => !entry.mention);
  const inEntries = new Set(entries.flatMap((entry) => entry.findings.map(({ id }) => id)));
  return {
    rows,
    rowOf,
    held: heldRows(pair.corrections.pins, rows),
    speakers,
    findings,
    shown,
    entries,
    mentions: all.filter((entry) => entry.mention),
    others: shown.filter(({ id }) => !inEntries.has(id)),
    verdicts: new Map([...verdictsOn(entries, pair)].map(([{ id }, given]) => [id, given])),
    stale: isStale(pair),
    score: mqmScore(open, analysis.score.sourceWords),
  };
}

function heldRows(pins: readonly Pin[], rows: readonly Row[]): ReadonlySet<number> {
  const ranges = pins.filter(({ origin }) => origin === 'range');
  if (ranges.length === 0) return new Set();
  const touches = (row: Row, range: Pin) =>
    (['en', 'fr'] as const).some((language) => {
      const span = range[language];
      return span !== null && row.passages[language].some((passage) => overlaps(passage, span));
    });
  const held = rows.filter((row) => ranges.some((range) => touches(row, range)));
  return new Set(held.map(({ index }) => index));
}
