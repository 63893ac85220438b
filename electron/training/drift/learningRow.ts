import { beadFeatures } from '../../../shared/drift/model/features.ts';
import {
  wordDoubts,
  type MeaningModel,
  type TokenOdds,
} from '../../../shared/drift/model/meaningModel.ts';
import type { OddsModel } from '../../../shared/drift/model/oddsModel.ts';
import type { Lexicon } from '../../../shared/lexicon/lexicon.ts';
import { hashText } from '../../../shared/quotes/hash.ts';
import type { LabelledPair } from './labelledPair.ts';
import { preparePair, type PreparedPair } from './preparedPair.ts';
import { wordTargets, type WordTargets } from './wordTargets.ts';

export const LANGUAGES = ['en', 'fr'] as const;

/** A bead of a labelled pair, and what its words should be taken for. */
export interface LearningBead extends PreparedPair {
  readonly targets: WordTargets;
}

/** A labelled pair, ready to learn from. */
export interface LearningRow {
  readonly pair: LabelledPair;
  readonly beads: readonly LearningBead[];
}

/** Prepares pairs in order; the pair before an edit is prepared once for edits in a row. */
export function learningRows(
  pairs: readonly LabelledPair[],
  lexicon: Lexicon,
  fluency: MeaningModel['fluency'],
): LearningRow[] {
  let known: { key: string; beads: PreparedPair[] } | null = null;
  const cleanBead = ({ clean }: LabelledPair): PreparedPair | null => {
    if (!clean) return null;
    const key = `${clean.en}\n${clean.fr}`;
    if (known?.key !== key) known = { key, beads: preparePair(clean, lexicon, fluency) };
    return known.beads.length === 1 ? known.beads[0]! : null;
  };
  return pairs.map((pair) => {
    const clean = cleanBead(pair);
    const beads = preparePair(pair, lexicon, fluency);
    return {
      pair,
      beads: beads.map((bead) => ({
        ...bead,
        targets:
          beads.length === 1 || pair.marks
            ? wordTargets(pair, bead, clean)
            : { en: null, fr: null },
      })),
    };
  });
}

/** The fold of a row: rows of one source or document are held back together. */
export function foldOf({ pair }: LearningRow, folds: number): number {
  return Math.floor(parseInt(hashText(`fold ${pair.fold}`), 16) / 2 ** 7) % folds;
}

/** The bead's features, with its words as the word model doubts them. */
export function rowFeatures(bead: PreparedPair, word: OddsModel): Float64Array {
  return beadFeatures(bead.bead, bead.findings, bead.evidence, doubtsOf(bead, word));
}

export function doubtsOf(bead: PreparedPair, word: OddsModel): TokenOdds {
  return wordDoubts(bead.bead, bead.evidence, word);
}
