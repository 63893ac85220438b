import { analyse, analysisInput } from '../../shared/analysis/analyse.ts';
import type { Analysis } from '../../shared/analysis/analysis.ts';
import type { DocumentPair } from '../../shared/document/documentPair.ts';
import { readLexicon } from '../backend/lexicon.ts';

/** The analysis of a pair, in this very process. */
export function analysePair(pair: DocumentPair): Analysis {
  return analyse(analysisInput(pair), { lexicon: readLexicon() });
}
