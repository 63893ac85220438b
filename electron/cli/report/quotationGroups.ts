import type { Analysis } from '../../../shared/analysis/analysis.ts';
import type { Finding } from '../../../shared/drift/finding.ts';
import type { Quotation } from '../../../shared/quotes/quotation.ts';
import type { Both, Language } from '../../../shared/text/language.ts';

/** Quotations that render each other, directly or by way of others, with what drifted in them. */
export interface QuotationGroup {
  readonly quotations: Both<readonly Quotation[]>;
  readonly findings: readonly Finding[];
}

export interface GroupedFindings {
  readonly groups: readonly QuotationGroup[];
  /** Findings outside every quotation. */
  readonly others: readonly Finding[];
}

/** The quotations of a pair, mentions left out, in the order of the source text. */
export function groupQuotations(analysis: Analysis, source: Language): GroupedFindings {
  const target = source === 'en' ? 'fr' : 'en';
  const quotations = [...analysis.quotes[source], ...analysis.quotes[target]].filter(
    ({ type }) => type !== 'mention',
  );
  const groupOf = new Map<string, Quotation[]>(quotations.map((q) => [q.id, [q]]));
  for (const { en, fr } of analysis.quoteLinks) {
    const a = groupOf.get(en);
    const b = groupOf.get(fr);
    if (!a || !b || a === b) continue;
    a.push(...b);
    for (const { id } of b) groupOf.set(id, a);
  }
  const isIn = (group: readonly Quotation[], { quotation }: Finding): boolean =>
    group.some(({ id }) => id === quotation.en || id === quotation.fr);
  const groups = [...new Set(quotations.map(({ id }) => groupOf.get(id)!))];
  return {
    groups: groups.map((group) => ({
      quotations: {
        en: group.filter(({ language }) => language === 'en'),
        fr: group.filter(({ language }) => language === 'fr'),
      },
      findings: analysis.findings.filter((finding) => isIn(group, finding)),
    })),
    others: analysis.findings.filter((finding) => !groups.some((group) => isIn(group, finding))),
  };
}
