import type { Bead } from '../align/bead.ts';
import type { Corrections } from '../document/corrections.ts';
import type { Checkpoint } from '../text/checkpoint.ts';
import type { Both, Language } from '../text/language.ts';
import { segmentText, type SegmentMemo } from '../text/segmentText.ts';
import type { SegmentedText } from '../text/segmentedText.ts';
import type { Analysis } from './analysis.ts';

/** What an analysis is computed from. */
export interface AnalysisInput {
  readonly texts: Both<string>;
  readonly corrections: Corrections;
  readonly sourceLanguage: Language;
}

/** What earlier analyses of the same pair found out, so that only what changed is computed again. */
export interface AnalysisMemo {
  readonly segments: Both<SegmentMemo>;
}

export function createAnalysisMemo(): AnalysisMemo {
  return { segments: { en: new Map(), fr: new Map() } };
}

/**
 * Everything that follows from a document pair: segments, quotations, beads, quote links, findings.
 *
 * @param memo of this pair; makes the next analysis as cheap as what changed
 * @param checkpoint called between the steps; what it throws ends the analysis
 */
export function analyse(
  input: AnalysisInput,
  memo: AnalysisMemo = createAnalysisMemo(),
  checkpoint: Checkpoint = () => undefined,
): Analysis {
  const segmented = (language: Language): SegmentedText => {
    const boundaries = input.corrections.boundaries.filter((b) => b.language === language);
    return segmentText(input.texts[language], language, boundaries, memo.segments[language]);
  };
  const en = segmented('en');
  const fr = segmented('fr');
  checkpoint(1, 6);
  const beads = inOrder(en.segments.length, fr.segments.length);
  return {
    blocks: { en: en.blocks, fr: fr.blocks },
    segments: { en: en.segments, fr: fr.segments },
    quotes: { en: [], fr: [] },
    beads,
    quoteLinks: [],
    findings: [],
    words: beads.map(() => []),
    score: {
      value: 100,
      sourceWords: 0,
      counts: { neutral: 0, minor: 0, major: 0, critical: 0 },
      penalty: 0,
    },
  };
}

function inOrder(en: number, fr: number): Bead[] {
  return Array.from({ length: Math.max(en, fr) }, (_, i) => ({
    en: i < en ? [i] : [],
    fr: i < fr ? [i] : [],
    confidence: 0,
    origin: 'automatic',
  }));
}
