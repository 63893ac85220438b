import type { Span } from '../../text/span.ts';
import type { Language } from '../../text/language.ts';
import type { Token } from '../../text/token.ts';
import type { BeadContext } from '../beadContext.ts';
import {
  beadOdds,
  bothEvidence,
  markOdds,
  openMeaningModel,
  wordDoubts,
  type MeaningModel,
} from './meaningModel.ts';
import shipped from './model.json' with { type: 'json' };
import type { ModelFinding } from './modelFinding.ts';
import { logistic } from './oddsModel.ts';

const SHIPPED = openMeaningModel(shipped);

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
 * The calibrated probability, 0..1, that the two sides of a bead do not mean the same, by the models
 * that `npm run train:drift` makes.
 *
 * @param findings what the checks found in this bead
 */
export function meaningScore(
  bead: BeadContext,
  findings: readonly ModelFinding[],
  { fluency, word, bead: beadModel }: MeaningModel = SHIPPED,
): number {
  if (bead.en.tokens.length === 0 || bead.fr.tokens.length === 0) return oneSided(bead);
  const evidence = bothEvidence(bead, findings, fluency);
  const doubts = wordDoubts(bead, evidence, word);
  return logistic(beadOdds(bead, findings, evidence, doubts, beadModel));
}

/** The same, and what is to be thought of each word. */
export function judgeMeaning(
  bead: BeadContext,
  findings: readonly ModelFinding[],
  { fluency, word, bead: beadModel, mark }: MeaningModel = SHIPPED,
): MeaningJudgement {
  if (bead.en.tokens.length === 0 || bead.fr.tokens.length === 0) {
    return { score: oneSided(bead), words: wordsOf(bead, () => 1) };
  }
  const evidence = bothEvidence(bead, findings, fluency);
  const doubts = wordDoubts(bead, evidence, word);
  const odds = beadOdds(bead, findings, evidence, doubts, beadModel);
  const marks = {
    en: markOdds(bead, 'en', evidence, doubts, odds, mark),
    fr: markOdds(bead, 'fr', evidence, doubts, odds, mark),
  };
  const words = wordsOf(bead, (language, i) => logistic(marks[language][i]!));
  return { score: logistic(odds), words };
}

/** Words against nothing differ; nothing against nothing does not. */
function oneSided({ en, fr }: BeadContext): number {
  return en.tokens.length === fr.tokens.length ? 0 : 1;
}

function wordsOf(
  { en, fr }: BeadContext,
  probability: (language: Language, index: number) => number,
): WordDrift[] {
  return [en, fr].flatMap(({ language, tokens }) =>
    tokens.flatMap((token, index) =>
      isWord(token)
        ? [
            {
              language,
              start: token.start,
              end: token.end,
              probability: probability(language, index),
            },
          ]
        : [],
    ),
  );
}

function isWord({ kind }: Token): boolean {
  return kind === 'word' || kind === 'number';
}
