import type { DocumentProfile } from './documentProfile.ts';
import type { WordEvidence } from './evidence.ts';
import { type Side, wordsIn } from './side.ts';
import type { Stretch } from './stretch.ts';

/** A step is sure if its words score at least this share of what they usually do in the document. */
const LEAST_SHARE = 0.4;
/** A segment of fewer words makes no step sure. */
const LEAST_WORDS = 4;
/** A length by the other side's that is farther off than this leaves room for doubt. */
const MOST_LENGTH_RATIO = 1.6;
/** How many steps around a step must be sure before nothing else is searched there. */
const NEIGHBOURS = 1;

/**
 * For each step of a path, whether it and its neighbours are beyond doubt: the words of each of their
 * segments agree with the other side, and so do their lengths.
 */
export function sureSteps(
  path: readonly Stretch[],
  en: Side,
  fr: Side,
  words: WordEvidence,
  profile: DocumentProfile,
): boolean[] {
  const sure = path.map((step) => isSure(step, en, fr, words, profile));
  return sure.map((_, p) =>
    sure.slice(Math.max(0, p - NEIGHBOURS), p + NEIGHBOURS + 1).every((one) => one),
  );
}

function isSure(
  { i0, i1, j0, j1 }: Stretch,
  en: Side,
  fr: Side,
  evidence: WordEvidence,
  { freeWords, gainPerWord, lengthRatio }: DocumentProfile,
): boolean {
  if (i0 === i1 || j0 === j1) return false;
  const enLength = (en.lengths[i1]! - en.lengths[i0]!) * lengthRatio;
  const ratio = (fr.lengths[j1]! - fr.lengths[j0]!) / enLength;
  if (Math.max(ratio, 1 / ratio) > MOST_LENGTH_RATIO) return false;
  const agrees = (side: 'en' | 'fr', segment: number, from: number, to: number): boolean => {
    const words = wordsIn(side === 'en' ? en : fr, segment);
    const gain = evidence.oneWay(side, segment, from, to, freeWords);
    return words >= LEAST_WORDS && gain >= LEAST_SHARE * gainPerWord * words;
  };
  for (let i = i0; i < i1; i++) if (!agrees('en', i, j0, j1)) return false;
  for (let j = j0; j < j1; j++) if (!agrees('fr', j, i0, i1)) return false;
  return true;
}
