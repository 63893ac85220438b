import { alignSegments } from '../align/alignSegments.ts';
import type { Corrections } from '../document/corrections.ts';
import type { DocumentPair } from '../document/documentPair.ts';
import type { DriftInput } from '../drift/check.ts';
import { findDrift } from '../drift/findDrift.ts';
import { sortAccepted, type Sorted } from '../drift/house/acceptedPairs.ts';
import type { HouseRules } from '../drift/house/houseRules.ts';
import { localBeads } from '../drift/localBead.ts';
import { mqmScore } from '../drift/score.ts';
import { scoreMeaning } from '../drift/scoreMeaning.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import {
  applyLinkCorrections,
  applyQuotationCorrections,
} from '../quotes/applyQuotationCorrections.ts';
import { answerQuotations } from '../quotes/answerQuotations.ts';
import { PERHAPS_SAID } from '../quotes/certainty.ts';
import { findQuotations } from '../quotes/findQuotations.ts';
import type { Quotation } from '../quotes/quotation.ts';
import type { Checkpoint } from '../text/checkpoint.ts';
import type { Both, Language } from '../text/language.ts';
import { once } from '../text/once.ts';
import type { SegmentedText } from '../text/segmentedText.ts';
import type { Analysis } from './analysis.ts';
import { cutText } from './cutText.ts';
import { createAnalysisMemo, type AnalysisMemo } from './memo.ts';
import { heldRanges, pinnedBeads } from './pinnedBeads.ts';
import { linkWords } from './wordLinks.ts';
import { wordPairs } from './wordPairs.ts';

/** What an analysis is computed from. */
export interface AnalysisInput {
  readonly texts: Both<string>;
  readonly corrections: Corrections;
  readonly sourceLanguage: Language;
  /** None by default. */
  readonly house?: HouseRules | undefined;
}

/** The input that a document pair stands for. */
export function analysisInput({ texts, corrections, sourceLanguage }: DocumentPair): AnalysisInput {
  return { texts: { en: texts.en.text, fr: texts.fr.text }, corrections, sourceLanguage };
}

/** What is the same for every pair. */
export interface Resources {
  readonly lexicon: Lexicon;
}

/**
 * Everything that follows from a document pair: segments, quotations, beads, quote links,
 * findings, and how likely the meaning differs.
 * What a person corrected stays as they set it.
 *
 * @param memo of this pair; makes the next analysis as cheap as what changed
 * @param checkpoint called between and within the steps; what it throws ends the analysis
 */
export function analyse(
  input: AnalysisInput,
  resources: Resources,
  memo: AnalysisMemo = createAnalysisMemo(),
  checkpoint: Checkpoint = () => undefined,
): Analysis {
  const { found, findings, accepted } = examine(input, resources, memo, checkpoint);
  const { en, fr, beads, quotes, quoteLinks, sourceLanguage } = found;
  const analysis = {
    blocks: { en: en.blocks, fr: fr.blocks },
    segments: { en: en.segments, fr: fr.segments },
    quotes,
    beads,
    quoteLinks,
    findings,
    meaning: scoreMeaning(found, findings, within(STEPS.findings, STEPS.score, checkpoint)),
    accepted,
    words: localBeads(found).map(({ context }) => wordPairs(context)),
    score: mqmScore(findings, countWords(sourceLanguage === 'en' ? en : fr)),
  };
  checkpoint(STEPS.score, 100);
  return analysis;
}

/** The part of a first analysis, in hundredths of its time, that is done when a step is. */
export const STEPS = {
  segments: 3,
  quotations: 13,
  alignment: 20,
  quoteLinks: 21,
  words: 35,
  findings: 65,
  score: 100,
} as const;

/** The steps of an analysis, with the tokens and word links that they worked on. */
export function examine(
  { texts, corrections, sourceLanguage, house }: AnalysisInput,
  { lexicon }: Resources,
  memo: AnalysisMemo = createAnalysisMemo(),
  checkpoint: Checkpoint = () => undefined,
): { readonly found: DriftInput } & Sorted {
  const cut = (language: Language): SegmentedText => {
    const boundaries = corrections.boundaries.filter((b) => b.language === language);
    return cutText(texts[language], language, boundaries, memo.texts[language]);
  };
  const en = cut('en');
  const fr = cut('fr');
  checkpoint(STEPS.segments, 100);

  const quote = (text: SegmentedText): Quotation[] =>
    applyQuotationCorrections(text.text, text.language, perhapsSaid(text), corrections.quotations);
  const drafted = { en: quote(en), fr: quote(fr) };
  checkpoint(STEPS.quotations, 100);

  const segments = { en: en.segments, fr: fr.segments };
  const beads = alignSegments(en, fr, lexicon, {
    pins: pinnedBeads(corrections.pins, segments),
    held: heldRanges(corrections.pins, segments),
    memo: memo.alignment,
    checkpoint: within(STEPS.quotations, STEPS.alignment, checkpoint),
  });
  checkpoint(STEPS.alignment, 100);
  const { quotes, quoteLinks: computed } = answerQuotations(
    { en, fr, quotes: drafted, beads, lexicon },
    memo.answers,
  );
  const quoteLinks = applyLinkCorrections(quotes, computed, corrections.links);
  checkpoint(STEPS.quoteLinks, 100);
  const links = linkWords(
    { en, fr },
    beads,
    lexicon,
    memo.words,
    within(STEPS.quoteLinks, STEPS.words, checkpoint),
  );

  checkpoint(STEPS.words, 100);

  const found = {
    ...{ en, fr, beads, words: links, quotes, quoteLinks, lexicon, sourceLanguage, house },
    beadMemo: memo.beads,
  };
  const sorted = sortAccepted(
    findDrift(found, within(STEPS.words, STEPS.findings, checkpoint)),
    texts,
    house?.accepted ?? [],
  );
  checkpoint(STEPS.findings, 100);
  return { found, ...sorted };
}

/** The part of the whole, in hundredths, that a step's own count of its work stands for. */
function within(from: number, to: number, checkpoint: Checkpoint): Checkpoint {
  return (done, total) => {
    checkpoint(from + ((to - from) * done) / Math.max(1, total), 100);
  };
}

/** While one types in one text, the other's quotations stay. */
const perhapsSaid = once((text: SegmentedText): readonly Quotation[] =>
  findQuotations(text, PERHAPS_SAID),
);

function countWords({ tokens }: SegmentedText): number {
  return tokens.reduce(
    (sum, list) => sum + list.filter(({ kind }) => kind === 'word' || kind === 'number').length,
    0,
  );
}
