import { analyse, analysisInput } from '../../shared/analysis/analyse.ts';
import type { HouseRules } from '../../shared/drift/house/houseRules.ts';
import type { Analysis } from '../../shared/analysis/analysis.ts';
import type { DocumentPair } from '../../shared/document/documentPair.ts';
import { readLexicon } from '../backend/lexicon.ts';

/** The analysis of a pair by the house's rules, in this very process. */
export function analysePair(pair: DocumentPair, house: HouseRules): Analysis {
  return analyse({ ...analysisInput(pair), house }, { lexicon: readLexicon() });
}
