import { analyse, analysisInput } from '../../shared/analysis/analyse.ts';
import { createAnalysisMemo } from '../../shared/analysis/memo.ts';
import { scoreQuoteLinks } from '../../shared/analysis/scoreQuoteLinks.ts';
import type { HouseRules } from '../../shared/drift/house/houseRules.ts';
import type { Analysis } from '../../shared/analysis/analysis.ts';
import type { DocumentPair } from '../../shared/document/documentPair.ts';
import { readLexicon } from '../backend/lexicon.ts';

/** A pair analysed, and what costs more and is only computed for those who ask. */
interface AnalysedPair {
  readonly analysis: Analysis;
  /** How likely it is that the meaning differs, by the analysis' quote links. */
  readonly quoteLinkScores: () => readonly number[];
}

/** The analysis of a pair by the house's rules, in this very process. */
export function analysePair(pair: DocumentPair, house: HouseRules): AnalysedPair {
  const input = { ...analysisInput(pair), house };
  const resources = { lexicon: readLexicon() };
  const memo = createAnalysisMemo();
  return {
    analysis: analyse(input, resources, memo),
    quoteLinkScores: () => scoreQuoteLinks(input, resources, undefined, memo),
  };
}
