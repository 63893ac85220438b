import type { WordEvidence } from './evidence.ts';
import type { AlignmentParameters } from './parameters.ts';
import { type Side, wordsIn } from './side.ts';
import type { Stretch } from './stretch.ts';

/** How freely a document is translated. */
export interface DocumentProfile {
  /** Share of the words that their translation does not account for. */
  readonly freeWords: number;
  /** What a word of a 1:1 bead scores. */
  readonly gainPerWord: number;
  /** Logarithm of the number of French segments by that of English ones. */
  readonly countRatio: number;
  /** Logarithm of how much longer the English is than the French accounts for. */
  readonly longerEnglish: number;
  /** The words that were seen, and what they scored together. */
  readonly seen: { readonly words: number; readonly gain: number };
  /** Runs of omitted segments for each bead. */
  readonly omissions: number;
  /** French length by English length of 1:1 beads; of whole texts it would hide what was left out. */
  readonly lengthRatio: number;
}

const CHARACTERS_PER_WORD = 6;

/** What to expect before anything is known of a document. */
export function usualProfile(en: Side, fr: Side, parameters: AlignmentParameters): DocumentProfile {
  return {
    freeWords: parameters.freeWords,
    gainPerWord: parameters.usualGain,
    omissions: parameters.usualOmissions,
    ...proportions(en, fr, parameters.usualLengthRatio),
    seen: { words: 0, gain: 0 },
  };
}

/** @param lengthRatio French length by English length of what translates each other */
function proportions(
  en: Side,
  fr: Side,
  lengthRatio: number,
): Pick<DocumentProfile, 'lengthRatio' | 'countRatio' | 'longerEnglish'> {
  const [enLength, frLength] = [en.lengths[en.size]!, fr.lengths[fr.size]!];
  return {
    lengthRatio,
    countRatio: Math.log(fr.size / en.size),
    longerEnglish: Math.log((enLength * lengthRatio + 1) / (frLength + 1)),
  };
}

/** The estimate from a first path; with little text it stays near what is usual. */
export function profileOf(
  path: readonly Stretch[],
  en: Side,
  fr: Side,
  evidence: WordEvidence,
  parameters: AlignmentParameters,
): DocumentProfile {
  const { usualWords, usualBeads, freeWords, usualGain, usualOmissions } = parameters;
  const plain = path.filter(({ i0, i1, j0, j1 }) => i1 - i0 === 1 && j1 - j0 === 1);
  let words = usualWords;
  let free = usualWords * freeWords;
  let enLength = (usualWords * CHARACTERS_PER_WORD) / 2;
  let frLength = enLength * parameters.usualLengthRatio;
  for (const { i0, i1, j0, j1 } of plain) {
    words += wordsIn(en, i0) + wordsIn(fr, j0);
    enLength += en.lengths[i1]! - en.lengths[i0]!;
    frLength += fr.lengths[j1]! - fr.lengths[j0]!;
    free += evidence.freeWords(i0, j0, freeWords);
  }
  const estimate = free / words;
  let gain = 0;
  for (const { i0, j0 } of plain) {
    gain += evidence.oneWay('en', i0, j0, j0 + 1, estimate);
    gain += evidence.oneWay('fr', j0, i0, i0 + 1, estimate);
  }
  const runs = path.filter((stretch, p) => isOmission(stretch) && !follows(path[p - 1], stretch));
  return {
    freeWords: estimate,
    gainPerWord: Math.max(0, (gain + usualWords * usualGain) / words),
    seen: { words: words - usualWords, gain },
    omissions: (runs.length + usualBeads * usualOmissions) / (path.length + usualBeads),
    ...proportions(en, fr, frLength / enLength),
  };
}

/** Whether enough was seen of a document to tell that this is a free translation. */
export function isFree(
  profiles: readonly DocumentProfile[],
  { usualWords, closeTranslation }: AlignmentParameters,
): boolean {
  const words = profiles.reduce((sum, { seen }) => sum + seen.words, 0);
  const gain = profiles.reduce((sum, { seen }) => sum + seen.gain, 0);
  return words > usualWords && gain < closeTranslation * words;
}

function isOmission({ i0, i1, j0, j1 }: Stretch): boolean {
  return i0 === i1 || j0 === j1;
}

/** Whether an omission goes on with the run before it. */
function follows(before: Stretch | undefined, { i0, i1 }: Stretch): boolean {
  if (!before || !isOmission(before)) return false;
  return (before.i0 === before.i1) === (i0 === i1);
}
