import type { Language } from '../../text/language.ts';
import type { BeadContext } from '../beadContext.ts';
import type { Both } from '../../text/language.ts';
import { beadFeatures } from './features.ts';
import { FluencyModel, type FluencyTable } from './fluency.ts';
import { markFeatures } from './markFeatures.ts';
import type { ModelFinding } from './modelFinding.ts';
import { logOdds, type OddsModel } from './oddsModel.ts';
import { sideEvidence, type SideEvidence } from './sideEvidence.ts';
import { TokenLikeness } from './tokenLikeness.ts';
import { WORD_FEATURES, wordFeatures } from './wordFeatures.ts';

/** Four models, each of which reads what the ones before it say. */
export interface MeaningModel {
  /** How well words follow each other. */
  readonly fluency: Both<FluencyModel>;
  /** How likely a word drifted, by itself and its neighbours. */
  readonly word: OddsModel;
  /** How likely the meaning of a bead differs. */
  readonly bead: OddsModel;
  /** How likely a reader would mark a word, given its bead and the other words. */
  readonly mark: OddsModel;
}

/** The models as they are kept in a file. */
export type MeaningModelFile = Omit<MeaningModel, 'fluency'> & {
  readonly fluency: Both<FluencyTable>;
};

export function openMeaningModel({ fluency, ...models }: MeaningModelFile): MeaningModel {
  const { en, fr } = fluency;
  return { ...models, fluency: { en: new FluencyModel(en), fr: new FluencyModel(fr) } };
}

/** Log odds of the tokens of both sides. */
export type TokenOdds = Readonly<Record<Language, Float64Array>>;

/** What stands for punctuation, which is never doubted. */
export const NO_DOUBT = -8;

export function bothEvidence(
  bead: BeadContext,
  findings: readonly ModelFinding[],
  fluency: MeaningModel['fluency'],
): Readonly<Record<Language, SideEvidence>> {
  const likeness = new TokenLikeness(bead);
  return {
    en: sideEvidence(bead, 'en', findings, fluency.en, likeness),
    fr: sideEvidence(bead, 'fr', findings, fluency.fr, likeness),
  };
}

/** How much the word model doubts each token. */
export function wordDoubts(
  bead: BeadContext,
  evidence: Readonly<Record<Language, SideEvidence>>,
  word: OddsModel,
): TokenOdds {
  const row = new Float64Array(WORD_FEATURES.length);
  const side = (language: Language): Float64Array => {
    const { tokens } = bead[language];
    const doubts = new Float64Array(tokens.length).fill(NO_DOUBT);
    for (let i = 0; i < tokens.length; i++) {
      const { kind } = tokens[i]!;
      if (kind !== 'word' && kind !== 'number') continue;
      doubts[i] = logOdds(word, wordFeatures(bead, language, evidence, i, row));
    }
    return doubts;
  };
  return { en: side('en'), fr: side('fr') };
}

/** Log odds that the meaning of a bead differs. */
export function beadOdds(
  bead: BeadContext,
  findings: readonly ModelFinding[],
  evidence: Readonly<Record<Language, SideEvidence>>,
  doubts: TokenOdds,
  model: OddsModel,
): number {
  return logOdds(model, beadFeatures(bead, findings, evidence, doubts));
}

/** Log odds of each word of a side that a reader would mark it. */
export function markOdds(
  bead: BeadContext,
  language: Language,
  evidence: Readonly<Record<Language, SideEvidence>>,
  doubts: TokenOdds,
  odds: number,
  mark: OddsModel,
): Float64Array {
  return Float64Array.from(bead[language].tokens, (_, i) =>
    logOdds(mark, markFeatures(bead, language, evidence, doubts, odds, i)),
  );
}
