import { examinePassage, type ExaminedBead } from '../../../shared/analysis/analysePassage.ts';
import { sideCoverage } from '../../../shared/drift/model/coverage.ts';
import { beadFeatures } from '../../../shared/drift/model/features.ts';
import { wordFeatures } from '../../../shared/drift/model/wordFeatures.ts';
import { logOdds, type BoostedTrees } from '../../../shared/drift/model/boostedTrees.ts';
import type { Lexicon } from '../../../shared/lexicon/lexicon.ts';
import type { Language } from '../../../shared/text/language.ts';
import { readDriftSet, type DriftRow } from '../../cli/bench/drift/sets.ts';
import { tokenSpans } from '../../cli/bench/drift/tokens.ts';
import type { LabelledPair } from './devRows.ts';
import type { Example } from './gradientBoosting.ts';

/** The sets whose words people judged. */
const WORD_SETS: Readonly<Record<string, number>> = { refresd: 1, swissgov_rsd_fr: 1 };
/** What a doubtful word weighs against a sound one: to miss one is worse than to tell one too many. */
const POSITIVE_WEIGHT = 6;

/** A pair as an example for the trees over beads; null when a side is empty of words. */
export function beadExample(pair: LabelledPair, lexicon: Lexicon): Example | null {
  const { beads } = examinePassage(pair, { lexicon });
  const bead = beads.length === 1 ? beads[0]! : null;
  if (!bead) return null;
  return {
    features: beadFeatures(bead.context, bead.findings),
    positive: pair.differs,
    weight: pair.weight,
  };
}

/** All words of the sets whose words people judged, as examples for the trees over words. */
export function wordExamples(
  folder: string,
  keep: (row: DriftRow) => boolean,
  beadTrees: BoostedTrees,
  lexicon: Lexicon,
): Example[] {
  return Object.entries(WORD_SETS).flatMap(([name, setWeight]) => {
    const examples = readDriftSet(folder, name)
      .filter(keep)
      .flatMap((row) => rowExamples(row, beadTrees, lexicon));
    const total = examples.reduce((sum, { weight }) => sum + weight, 0);
    const share = (10_000 * setWeight) / total;
    return examples.map((example) => ({ ...example, weight: example.weight * share }));
  });
}

function rowExamples(row: DriftRow, beadTrees: BoostedTrees, lexicon: Lexicon): Example[] {
  const { beads } = examinePassage(row, { lexicon });
  return beads.flatMap((bead) => {
    const odds = logOdds(beadTrees, beadFeatures(bead.context, bead.findings));
    return (['en', 'fr'] as const).flatMap((language) => sideExamples(row, bead, language, odds));
  });
}

function sideExamples(
  row: DriftRow,
  { context, offset }: ExaminedBead,
  language: Language,
  odds: number,
): Example[] {
  const tags = row[`${language}_tags`];
  if (!tags) return [];
  const judged = tokenSpans(row[language], row[`${language}_tok`] ?? row[language]);
  const drifted = judged.filter((_, i) => (tags[i] ?? 0) > 0);
  const coverage = sideCoverage(context, language);
  return context[language].tokens.flatMap(({ kind, start, end }, index) => {
    if (kind !== 'word' && kind !== 'number') return [];
    const from = start + offset[language];
    const to = end + offset[language];
    const positive = drifted.some((span) => span.start < to && from < span.end);
    const weight = positive ? POSITIVE_WEIGHT : 1;
    return [{ features: wordFeatures(context, language, coverage, index, odds), positive, weight }];
  });
}
