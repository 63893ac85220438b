import { analysisInput } from '../../shared/analysis/analyse.ts';
import type { Analysis } from '../../shared/analysis/analysis.ts';
import type { PairView } from '../../shared/contract/contract.ts';
import type { DocumentPair } from '../../shared/document/documentPair.ts';
import { isStale } from '../../shared/document/signOff.ts';
import { mqmScore } from '../../shared/drift/score.ts';
import type { RunOptions } from './pool/runOptions.ts';
import type { Services } from './services.ts';
import type { Counts, StoredPair } from './store/pairs.ts';

export type Progressing = Pick<RunOptions, 'signal' | 'progress'>;

/** The stored pair with its analysis, made in a worker; the library's counts are brought up to date. */
export async function viewPair(
  { store, pool }: Services,
  { pair, ...stored }: StoredPair,
  call: Progressing,
): Promise<PairView> {
  const { analysis, elapsed } = await pool.run(
    'analyse',
    { id: pair.id, ...analysisInput(pair), house: store.house.current() },
    {
      ...call,
      key: pair.id,
    },
  );
  store.pairs.saveCounts(pair.id, countsOf(pair, analysis));
  return { pair, ...stored, analysis, elapsed };
}

function countsOf(pair: DocumentPair, analysis: Analysis): Counts {
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
