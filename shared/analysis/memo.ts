import { type AlignmentMemo, createAlignmentMemo } from '../align/alignmentMemo.ts';
import type { WordLink } from '../align/wordLink.ts';
import type { DriftMemo } from '../drift/findDrift.ts';
import type { MeaningMemo } from '../drift/scoreMeaning.ts';
import type { CoverageMemo } from '../quotes/linkScores.ts';
import type { Quotation } from '../quotes/quotation.ts';
import type { Both } from '../text/language.ts';
import type { SegmentMemo } from '../text/segmentText.ts';
import type { SegmentedText } from '../text/segmentedText.ts';

/** The quotations of a text as it was cut last. */
export interface QuotationMemo {
  text: SegmentedText | null;
  quotations: readonly Quotation[];
}

/** What earlier analyses of one pair found out, so that only what changed is computed again. */
export interface AnalysisMemo {
  readonly segments: Both<SegmentMemo>;
  readonly quotations: Both<QuotationMemo>;
  readonly alignment: AlignmentMemo;
  /** Word links by the forms of a bead's tokens. */
  readonly words: Map<string, readonly WordLink[]>;
  readonly coverage: CoverageMemo;
  readonly drift: DriftMemo;
  readonly meaning: MeaningMemo;
}

/** A memo for one document pair and one lexicon. */
export function createAnalysisMemo(): AnalysisMemo {
  return {
    segments: { en: new Map(), fr: new Map() },
    quotations: { en: { text: null, quotations: [] }, fr: { text: null, quotations: [] } },
    alignment: createAlignmentMemo(),
    words: new Map(),
    coverage: new Map(),
    drift: new Map(),
    meaning: new Map(),
  };
}
