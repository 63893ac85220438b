import type { Language } from '../../text/language.ts';
import type { BeadContext } from '../beadContext.ts';
import { otherLanguage } from '../otherLanguage.ts';
import type { SideEvidence } from './sideEvidence.ts';
import { WORD_FEATURES, wordFeatures } from './wordFeatures.ts';

/** The names of the features of a mark, in the order of `markFeatures`. */
export const MARK_FEATURES: readonly string[] = [
  ...WORD_FEATURES,
  'doubt',
  'doubtBefore',
  'doubtAfter',
  'doubtAround',
  'doubtMost',
  'doubtPartner',
  'bead',
];

const REACH = 2;

/**
 * A word as its own features, how much it and its neighbours are doubted, and the odds of its bead.
 *
 * @param doubts log odds of the word model
 * @param odds log odds that the meaning of the bead differs
 */
export function markFeatures(
  bead: BeadContext,
  language: Language,
  evidence: Readonly<Record<Language, SideEvidence>>,
  doubts: Readonly<Record<Language, Float64Array>>,
  odds: number,
  index: number,
): Float64Array {
  const own = doubts[language];
  const partner = evidence[language].partner[index]!;
  const around = own.subarray(Math.max(0, index - REACH), index + REACH + 1);
  const sum = around.reduce((total, doubt) => total + doubt, 0);
  return Float64Array.of(
    ...wordFeatures(bead, language, evidence, index),
    own[index]!,
    own[index - 1] ?? -8,
    own[index + 1] ?? -8,
    sum / around.length,
    own.reduce((most, doubt) => Math.max(most, doubt), -8),
    partner < 0 ? 0 : doubts[otherLanguage(language)][partner]!,
    odds,
  );
}
