import { alignSegments } from '../../../../shared/align/alignSegments.ts';
import {
  examine,
  type AnalysisInput,
  type Resources,
} from '../../../../shared/analysis/analyse.ts';
import { linkWords } from '../../../../shared/analysis/wordLinks.ts';
import type { DriftInput } from '../../../../shared/drift/check.ts';
import { findDrift } from '../../../../shared/drift/findDrift.ts';
import { scoreMeaning } from '../../../../shared/drift/scoreMeaning.ts';
import { answerQuotations } from '../../../../shared/quotes/answerQuotations.ts';
import { PERHAPS_SAID } from '../../../../shared/quotes/certainty.ts';
import { findQuotations } from '../../../../shared/quotes/findQuotations.ts';
import { ByObjects } from '../../../../shared/text/byObjects.ts';
import { segmentText } from '../../../../shared/text/segmentText.ts';

/** A step of the analysis, by itself. */
export type Stage = readonly [name: string, run: () => unknown];

/** The steps of the first analysis of a pair, each with all that it needs computed before. */
export function stagesOf(input: AnalysisInput, resources: Resources): Stage[] {
  const { found, findings } = examine(input, resources);
  const { en, fr, beads, lexicon } = found;
  const quotes = { en: findQuotations(en, PERHAPS_SAID), fr: findQuotations(fr, PERHAPS_SAID) };
  const drafted = { en, fr, quotes, beads, lexicon };
  // What is known of an input or of its beads is known of these objects.
  const anew = (): DriftInput => ({ ...found, beadMemo: undefined });
  return [
    ['English sentences and tokens', () => segmentText(en.text, 'en')],
    ['French sentences and tokens', () => segmentText(fr.text, 'fr')],
    ['English quotations', () => findQuotations(en, PERHAPS_SAID)],
    ['French quotations', () => findQuotations(fr, PERHAPS_SAID)],
    ['alignment', () => alignSegments(en, fr, lexicon)],
    ['quotation links', () => answerQuotations(drafted)],
    ['word links', () => linkWords({ en, fr }, beads, lexicon, new ByObjects(), () => undefined)],
    ['checks', () => findDrift(anew())],
    ['score of beads', () => scoreMeaning(anew(), findings)],
  ];
}
