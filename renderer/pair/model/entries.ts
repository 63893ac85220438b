import type { Analysis } from '../../../shared/analysis/analysis.ts';
import { groupLinked, type LinkedQuotations } from '../../../shared/quotes/linkedQuotations.ts';
import type { Quotation } from '../../../shared/quotes/quotation.ts';
import type { QuoteLink } from '../../../shared/quotes/quoteLink.ts';
import type { JudgedFinding } from './findings.ts';
import type { RowLocator } from './rows.ts';
import type { Speaker, Speakers } from './speakers.ts';

/** English and French quotations that render each other; one side is empty while they are unpaired. */
export interface QuotationEntry {
  /** Id of its first quotation. */
  readonly id: string;
  readonly en: readonly Quotation[];
  readonly fr: readonly Quotation[];
  readonly links: readonly QuoteLink[];
  readonly speaker: Speaker | null;
  /** Whether nobody speaks in it: a title, a name, a term between marks. */
  readonly mention: boolean;
  /** The rows that it lies in, ascending. */
  readonly rows: readonly number[];
  readonly findings: readonly JudgedFinding[];
}

/** Linked quotations as entries, in the order of the article. */
export function entriesOf(
  analysis: Analysis,
  rowOf: RowLocator,
  speakers: Speakers,
  findings: readonly JudgedFinding[],
): readonly QuotationEntry[] {
  const groups = groupLinked(analysis.quotes, analysis.quoteLinks, 'en');
  const found = findingsOf(groups, findings);
  return groups
    .map(({ en, fr, links }, i) => {
      const all = [...en, ...fr];
      const speaker = all.map(speakers.of).find((found) => found !== null) ?? null;
      return {
        id: all[0]!.id,
        en,
        fr,
        links,
        speaker,
        mention: all.every(({ type }) => type === 'mention'),
        rows: rowsOfQuotations(all, rowOf),
        findings: found[i]!,
      };
    })
    .sort((a, b) => a.rows[0]! - b.rows[0]! || startOf(a) - startOf(b));
}

/** The findings in the quotations of each group, in their order. */
function findingsOf(
  groups: readonly LinkedQuotations[],
  findings: readonly JudgedFinding[],
): readonly (readonly JudgedFinding[])[] {
  const found = groups.map((): JudgedFinding[] => []);
  const groupOf = new Map(
    groups.flatMap(({ en, fr }, i) => [...en, ...fr].map(({ id }) => [id, found[i]!] as const)),
  );
  for (const finding of findings) {
    const { en, fr } = finding.quotation;
    const lists = [en, fr].flatMap((id) => {
      const list = id === null ? undefined : groupOf.get(id);
      return list ? [list] : [];
    });
    for (const list of new Set(lists)) list.push(finding);
  }
  return found;
}

function rowsOfQuotations(quotations: readonly Quotation[], rowOf: RowLocator): number[] {
  const found = new Set<number>();
  for (const { language, start, end } of quotations) {
    const first = rowOf(language, start);
    const last = rowOf(language, Math.max(start, end - 1));
    for (let row = Math.min(first, last); row <= Math.max(first, last); row++) found.add(row);
  }
  return [...found].sort((a, b) => a - b);
}

function startOf(entry: QuotationEntry): number {
  return entry.en[0]?.start ?? entry.fr[0]?.start ?? 0;
}
