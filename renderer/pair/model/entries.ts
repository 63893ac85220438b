import type { Analysis } from '../../../shared/analysis/analysis.ts';
import type { Quotation } from '../../../shared/quotes/quotation.ts';
import type { QuoteLink } from '../../../shared/quotes/quoteLink.ts';
import type { Both } from '../../../shared/text/language.ts';
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
  const groups = groupLinked(analysis);
  return groups
    .map(({ en, fr, links }) => {
      const all = [...en, ...fr];
      const ids = new Set(all.map(({ id }) => id));
      const speaker = all.map(speakers.of).find((found) => found !== null) ?? null;
      return {
        id: all[0]!.id,
        en,
        fr,
        links,
        speaker,
        mention: all.every(({ type }) => type === 'mention'),
        rows: rowsOfQuotations(all, rowOf),
        findings: findings.filter(
          ({ quotation }) =>
            (quotation.fr !== null && ids.has(quotation.fr)) ||
            (quotation.en !== null && ids.has(quotation.en)),
        ),
      };
    })
    .sort((a, b) => a.rows[0]! - b.rows[0]! || startOf(a) - startOf(b));
}

/** Connected components of the links. */
function groupLinked({ quotes, quoteLinks }: Analysis) {
  const neighbours = new Map<string, QuoteLink[]>();
  for (const link of quoteLinks) {
    for (const id of [link.en, link.fr]) neighbours.set(id, [...(neighbours.get(id) ?? []), link]);
  }
  const seen = new Set<string>();
  const groups: (Both<Quotation[]> & { links: QuoteLink[] })[] = [];
  for (const first of [...quotes.en, ...quotes.fr]) {
    if (seen.has(first.id)) continue;
    const ids = new Set([first.id]);
    const links = new Set<QuoteLink>();
    for (const id of ids) {
      for (const link of neighbours.get(id) ?? []) {
        links.add(link);
        ids.add(link.en).add(link.fr);
      }
    }
    for (const id of ids) seen.add(id);
    groups.push({
      en: quotes.en.filter(({ id }) => ids.has(id)),
      fr: quotes.fr.filter(({ id }) => ids.has(id)),
      links: [...links],
    });
  }
  return groups;
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
