import type { DocumentProfile } from './documentProfile.ts';
import type { AlignmentParameters } from './parameters.ts';
import { type Side, wordsIn } from './side.ts';
import { OMISSION_FEATURES } from './weights.ts';

/** Scores of omitted segments: the first of a run, and one that goes on with it. */
export interface OmissionScores {
  readonly open: SideScores;
  readonly extend: SideScores;
}

/** By segment. */
export interface SideScores {
  readonly en: Float64Array;
  readonly fr: Float64Array;
}

/** Brings features to about the same size. */
const WORDS = 10;
const FREEDOM = 5;
const LONGER_SIDE = 5;

const at = Object.fromEntries(OMISSION_FEATURES.map((name, index) => [name, index])) as Record<
  (typeof OMISSION_FEATURES)[number],
  number
>;

/**
 * The features of an omitted segment, in the order of `OMISSION_FEATURES`: whether a run begins or
 * goes on, each also by how free the translation is and how often it leaves something out; what an
 * aligned word scores in this document; what the segment's words would have scored; and whether its
 * side has more text than the other accounts for.
 */
export function omissionFeatures(
  words: number,
  opens: boolean,
  longerSide: number,
  profile: DocumentProfile,
  parameters: AlignmentParameters,
): Float64Array {
  const values = new Float64Array(OMISSION_FEATURES.length);
  const freedom = FREEDOM * (profile.freeWords - parameters.freeWords);
  values[opens ? at.open : at.extend] = 1;
  values[opens ? at.openFreedom : at.extendFreedom] = freedom;
  if (opens) values[at.openRate] = Math.log(profile.omissions / parameters.usualOmissions);
  values[at.closeness] = profile.gainPerWord - parameters.usualGain;
  values[at.words] = (words * profile.gainPerWord) / WORDS;
  values[at.longerSide] = LONGER_SIDE * longerSide;
  return values;
}

/** Scores each segment as an omission, in a document of this profile. */
export function omissionScores(
  en: Side,
  fr: Side,
  profile: DocumentProfile,
  parameters: AlignmentParameters,
): OmissionScores {
  const weights = parameters.weights.omission;
  const longer = profile.longerEnglish;
  const score = (side: Side, longerSide: number, opens: boolean): Float64Array =>
    Float64Array.from({ length: side.size }, (_, i) => {
      const words = wordsIn(side, i);
      const values = omissionFeatures(words, opens, longerSide, profile, parameters);
      return OMISSION_FEATURES.reduce((sum, name, f) => sum + weights[name] * values[f]!, 0);
    });
  const both = (opens: boolean): SideScores => ({
    en: score(en, longer, opens),
    fr: score(fr, -longer, opens),
  });
  return { open: both(true), extend: both(false) };
}
