import { analysePassage } from '../../../../shared/analysis/analysePassage.ts';
import type { Lexicon } from '../../../../shared/lexicon/lexicon.ts';
import type { Span } from '../../../../shared/text/span.ts';
import type { Judgement } from './measures.ts';
import type { WeightedSpan } from './tokens.ts';

/** The judgement of the app's own analysis. */
export function judgeWith(lexicon: Lexicon): (en: string, fr: string) => Judgement {
  return (en, fr) => {
    const { score, findings } = analysePassage({ en, fr }, { lexicon });
    const spans = (language: 'en' | 'fr'): WeightedSpan[] =>
      findings.flatMap((finding) => weighted(finding[language], finding.confidence));
    return { score, findings, en: spans('en'), fr: spans('fr') };
  };
}

function weighted(span: Span | null, confidence: number): WeightedSpan[] {
  return span ? [{ ...span, confidence }] : [];
}
