import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/token.ts';
import type { BeadContext } from '../beadContext.ts';
import { logistic, logOdds, type BoostedTrees } from './boostedTrees.ts';
import { sideCoverage, type SideCoverage } from './coverage.ts';
import { beadFeatures, type ModelFinding } from './features.ts';
import model from './model.json' with { type: 'json' };
import { wordFeatures } from './wordFeatures.ts';

/** Two sets of trees: one over beads, one over their words. */
export interface MeaningModel {
  readonly bead: BoostedTrees;
  readonly word: BoostedTrees;
}

/** A word and the probability, 0..1, that its meaning drifted; offsets into the bead's side. */
export interface WordDrift extends Span {
  readonly language: Language;
  readonly probability: number;
}

/** What the model says of a bead. */
export interface MeaningJudgement {
  /** Calibrated probability, 0..1, that the two sides do not mean the same. */
  readonly score: number;
  /** Every word and number of both sides. */
  readonly words: readonly WordDrift[];
}

/**
 * The calibrated probability, 0..1, that the two sides of a bead do not mean the same.
 *
 * @param findings what the checks found in this bead
 */
export function meaningScore(
  bead: BeadContext,
  findings: readonly ModelFinding[],
  { bead: trees }: MeaningModel = model,
): number {
  if (bead.en.tokens.length === 0 || bead.fr.tokens.length === 0) {
    return bead.en.tokens.length === bead.fr.tokens.length ? 0 : 1;
  }
  return logistic(logOdds(trees, beadFeatures(bead, findings)));
}

/**
 * Judges a bead by boosted trees (Friedman 2001) over the features of `features.ts` and
 * `wordFeatures.ts`, trained by `npm run train:drift`.
 *
 * @param findings what the checks found in this bead
 */
export function judgeMeaning(
  bead: BeadContext,
  findings: readonly ModelFinding[],
  { bead: beadTrees, word: wordTrees }: MeaningModel = model,
): MeaningJudgement {
  if (bead.en.tokens.length === 0 && bead.fr.tokens.length === 0) return { score: 0, words: [] };
  if (bead.en.tokens.length === 0 || bead.fr.tokens.length === 0) return oneSided(bead);
  const coverage = { en: sideCoverage(bead, 'en'), fr: sideCoverage(bead, 'fr') };
  const odds = logOdds(beadTrees, beadFeatures(bead, findings, coverage));
  const words = (['en', 'fr'] as const).flatMap((language) =>
    sideWords(bead, language, coverage[language], odds, wordTrees),
  );
  return { score: logistic(odds), words };
}

/** Words that nothing at all stands for. */
function oneSided({ en, fr }: BeadContext): MeaningJudgement {
  const words = [en, fr].flatMap(({ language, tokens }) =>
    tokens.filter(isWord).map(({ start, end }) => ({ language, start, end, probability: 1 })),
  );
  return { score: 1, words };
}

function isWord({ kind }: Token): boolean {
  return kind === 'word' || kind === 'number';
}

function sideWords(
  bead: BeadContext,
  language: Language,
  coverage: SideCoverage,
  odds: number,
  trees: BoostedTrees,
): WordDrift[] {
  return bead[language].tokens.flatMap((token, index) => {
    if (!isWord(token)) return [];
    const { start, end } = token;
    const row = wordFeatures(bead, language, coverage, index, odds);
    return [{ language, start, end, probability: logistic(logOdds(trees, row)) }];
  });
}
