import type { Analysis } from '../../shared/analysis/analysis.ts';
import type { DocumentPair } from '../../shared/document/documentPair.ts';
import { isStale } from '../../shared/document/signOff.ts';
import { mqmScore } from '../../shared/drift/score.ts';
import type { Counts } from './store/pairs.ts';

/** What the library shows of a pair that was analysed. */
export function countsOf(pair: DocumentPair, analysis: Analysis): Counts {
  const decided = new Set(pair.decisions.map((decision) => decision.finding));
  const open = analysis.findings.filter((finding) => !decided.has(finding.id));
  const count = (severity: string): number => open.filter((f) => f.severity === severity).length;
  return {
    quotations: analysis.quotes[pair.sourceLanguage].filter((q) => q.type !== 'mention').length,
    open: { minor: count('minor'), major: count('major'), critical: count('critical') },
    score: mqmScore(open, analysis.score.sourceWords).value,
    stale: isStale(pair),
  };
}
