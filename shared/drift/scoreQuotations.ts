import type { QuoteLink } from '../quotes/quoteLink.ts';
import type { DriftInput } from './check.ts';
import type { Finding } from './finding.ts';
import { linkedQuotations } from './linkedQuotations.ts';
import { meaningScore } from './model/meaningScore.ts';
import { localFindings } from './model/modelFinding.ts';

/**
 * How likely it is that two linked quotations do not mean the same: their own words only, and what the
 * checks found in either.
 *
 * @returns calibrated probability, 0..1
 */
export function scoreQuotations(
  input: DriftInput,
  findings: readonly Finding[],
  link: Pick<QuoteLink, 'en' | 'fr'>,
): number {
  const quotations = linkedQuotations(input, link);
  if (!quotations) return 1;
  const here = findings.filter(
    ({ quotation }) => quotation.en === link.en || quotation.fr === link.fr,
  );
  return meaningScore(quotations.context, localFindings(here, quotations.offset));
}
