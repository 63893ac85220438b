import type { Analysis } from '../../../shared/analysis/analysis.ts';
import type { Finding } from '../../../shared/drift/finding.ts';
import { groupLinked, type LinkedQuotations } from '../../../shared/quotes/linkedQuotations.ts';
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
  const own = (quotations: readonly Quotation[]) =>
    quotations.filter(({ type }) => type !== 'mention');
  const quotes = { en: own(analysis.quotes.en), fr: own(analysis.quotes.fr) };
  const groups = groupLinked(quotes, analysis.quoteLinks, source);
  const isIn = ({ en, fr }: LinkedQuotations, { quotation }: Finding): boolean =>
    [...en, ...fr].some(({ id }) => id === quotation.en || id === quotation.fr);
  return {
    groups: groups.map((group) => ({
      quotations: group,
      findings: analysis.findings.filter((finding) => isIn(group, finding)),
    })),
    others: analysis.findings.filter((finding) => !groups.some((group) => isIn(group, finding))),
  };
}
