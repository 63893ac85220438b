import { scoreQuotations } from '../drift/scoreQuotations.ts';
import type { QuoteLink } from '../quotes/quoteLink.ts';
import type { Checkpoint } from '../text/checkpoint.ts';
import { examine, type AnalysisInput, type Resources } from './analyse.ts';
import { createAnalysisMemo, type AnalysisMemo } from './memo.ts';

/**
 * How likely it is that linked quotations of a pair do not mean the same, 0..1 each. No part of the
 * analysis: nothing follows from it, and it costs as much as the score of all beads.
 *
 * @param wanted picks links out of those of the pair, which come in the order of its analysis
 * @param memo of this pair; where its analysis was made, only the scores are left to compute
 * @param checkpoint what it throws ends the work
 */
export function scoreQuoteLinks(
  input: AnalysisInput,
  resources: Resources,
  wanted: (link: QuoteLink) => boolean = () => true,
  memo: AnalysisMemo = createAnalysisMemo(),
  checkpoint: Checkpoint = () => undefined,
): number[] {
  const { found, findings } = examine(input, resources, memo, checkpoint);
  const links = found.quoteLinks.filter(wanted);
  return links.map((link, at) => {
    checkpoint(at, links.length);
    return scoreQuotations(found, findings, link);
  });
}
