import type { DocumentProfile } from './documentProfile.ts';
import type { WordEvidence } from './evidence.ts';
import type { Grid } from './grid.ts';
import { type AlignmentParameters, SHAPES, shapeOf } from './parameters.ts';
import { type Side, wordsIn } from './side.ts';
import { StretchEvidence } from './stretchEvidence.ts';
import { BEAD_FEATURES } from './weights.ts';

/** Brings the words' evidence of a sentence, in nats, to the size of the other features. */
const NATS = 10;
/** What a segment adds to a bead counts up to so many nats, and so many nats a word. */
const MOST_GAIN = 6;
const MOST_GAIN_PER_WORD = { least: -1, most: 1.5 };
/** Keeps a segment of one or two words from adding much a word. */
const EXTRA_WORDS = 2;

const at = Object.fromEntries(BEAD_FEATURES.map((name, index) => [name, index])) as Record<
  (typeof BEAD_FEATURES)[number],
  number
>;
/** The feature that marks each of `SHAPES`; -1 for 1:1. */
const SHAPE_FEATURES = SHAPES.map(({ en, fr }) => shapeFeature(Math.min(en, fr), en + fr));

function shapeFeature(shorter: number, segments: number): number {
  if (segments === 2) return -1;
  if (segments > 6 || (segments === 6 && shorter === 1)) return at.larger;
  if (shorter === 1) {
    return [at.threeSegments, at.oneByThree, at.oneByFour][segments - 3]!;
  }
  if (shorter === 3) return at.threeByThree;
  return [at.twoByTwo, at.twoByThree, at.twoByFour][segments - 4]!;
}

/** The features of beads, in a document of this profile. */
export class BeadFeatures {
  /** What is weighed of the bead that was read last, in the order of `BEAD_FEATURES`. */
  readonly values = new Float64Array(BEAD_FEATURES.length);
  private readonly en: Side;
  private readonly fr: Side;
  private readonly evidence: StretchEvidence;
  private readonly profile: DocumentProfile;
  private readonly lengthVariance: number;
  private readonly speech: boolean;

  constructor(
    en: Side,
    fr: Side,
    words: WordEvidence,
    profile: DocumentProfile,
    grid: Grid,
    parameters: AlignmentParameters,
  ) {
    this.en = en;
    this.fr = fr;
    this.evidence = new StretchEvidence(words, profile.freeWords, grid);
    this.profile = profile;
    this.lengthVariance = parameters.lengthVariance;
    this.speech = en.hasSpeech && fr.hasSpeech;
  }

  /** Reads the bead of a shape that ends after `i1` English and `j1` French segments. */
  read(i1: number, j1: number, shape: number): void {
    const { values } = this;
    const { en, fr } = SHAPES[shape]!;
    const i0 = i1 - en;
    const j0 = j1 - fr;
    const evidence = this.evidence.score(i1, j1, shape);
    values.fill(0);
    values[at.words] = evidence / NATS;
    values[at.length] = this.lengthFit(i0, i1, j0, j1);
    if (SHAPE_FEATURES[shape]! >= 0) values[SHAPE_FEATURES[shape]!] = 1;
    values[at.countRatio] = (fr - en) * this.profile.countRatio;
    if (this.speech) this.readSpeech(i0, i1, j0, j1);
    if (shape > 0) this.readGains(i1, j1, shape, evidence);
  }

  /** The fit of two lengths by a normal law of their difference (Gale and Church 1993), never above 0. */
  private lengthFit(i0: number, i1: number, j0: number, j1: number): number {
    const enLength = (this.en.lengths[i1]! - this.en.lengths[i0]!) * this.profile.lengthRatio;
    const frLength = this.fr.lengths[j1]! - this.fr.lengths[j0]!;
    const variance = (this.lengthVariance * (enLength + frLength)) / 2 + 1;
    return -((frLength - enLength) ** 2) / (2 * variance + (frLength - enLength) ** 2 / 4);
  }

  /** Whether somebody begins to speak at the bead's start, and within it. */
  private readSpeech(i0: number, i1: number, j0: number, j1: number): void {
    const { values } = this;
    const en = this.en.opensSpeech;
    const fr = this.fr.opensSpeech;
    values[at.speechOnBoth] = en[i0]! & fr[j0]!;
    values[at.speechOnOne] = en[i0]! ^ fr[j0]!;
    values[at.speechInside] = Math.min(count(en, i0 + 1, i1), count(fr, j0 + 1, j1));
  }

  /** What the first or last segment of a side, whichever adds less, adds to what the rest explains. */
  private readGains(i1: number, j1: number, shape: number, evidence: number): void {
    const { evidence: all, values } = this;
    const { en, fr } = SHAPES[shape]!;
    values[at.leastGain] = MOST_GAIN;
    values[at.leastGainPerWord] = MOST_GAIN_PER_WORD.most;
    if (en > 1) {
      const rest = shapeOf(en - 1, fr);
      this.lowerGains(evidence - all.score(i1, j1, rest), wordsIn(this.en, i1 - en));
      this.lowerGains(evidence - all.score(i1 - 1, j1, rest), wordsIn(this.en, i1 - 1));
    }
    if (fr > 1) {
      const rest = shapeOf(en, fr - 1);
      this.lowerGains(evidence - all.score(i1, j1, rest), wordsIn(this.fr, j1 - fr));
      this.lowerGains(evidence - all.score(i1, j1 - 1, rest), wordsIn(this.fr, j1 - 1));
    }
    values[at.leastGain] = Math.max(values[at.leastGain]!, -MOST_GAIN) / (MOST_GAIN - 1);
    values[at.leastGainPerWord] = Math.max(values[at.leastGainPerWord]!, MOST_GAIN_PER_WORD.least);
  }

  private lowerGains(gain: number, words: number): void {
    const { values } = this;
    values[at.leastGain] = Math.min(values[at.leastGain]!, gain);
    const perWord = gain / (EXTRA_WORDS + words);
    values[at.leastGainPerWord] = Math.min(values[at.leastGainPerWord]!, perWord);
  }
}

function count(flags: Uint8Array, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += flags[i]!;
  return sum;
}
