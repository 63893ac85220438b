import type { Language } from '../../text/language.ts';
import type { Token } from '../../text/token.ts';
import type { BeadContext } from '../beadContext.ts';
import { COUNTED_NEGATORS } from '../tables/negation.ts';
import { COVERED, type SideEvidence } from './sideEvidence.ts';

/** Words below this inverse document frequency only hold the others together. */
const SMALL_WORD = 0.3;

/** The names of the features of one side, in the order of `sideFeatures`. */
export const SIDE_FEATURES = [
  'tokens',
  'coverage',
  'uncovered',
  'worstUncovered',
  'secondUncovered',
  'longestGap',
  'gaps',
  'linkStrength',
  'weakestLink',
  'secondWeakest',
  'foreign',
  'worstForeign',
  'uncoveredNumbers',
  'uncoveredNames',
  'uncoveredSmallWords',
  'unknownWords',
  'negators',
  'misspelled',
  'repeated',
  'surprise',
  'worstSurprise',
  'absent',
  'worstAbsent',
  'secondAbsent',
  'unrelated',
  'worstUnrelated',
  'openAndUnrelated',
  'strangers',
  'worstStranger',
  'secondStranger',
  'opposed',
  'rarity',
  'fluency',
  'worstFluency',
  'secondFluency',
  'doubt1',
  'doubt2',
  'doubt3',
  'doubtMean',
  'doubtSum',
] as const;

/**
 * One side of a bead as numbers that a person can read: how much of it the other one covers, how
 * strong the links are, what is left over, and how much its words are doubted.
 *
 * @param doubts log odds of each token that its meaning drifted, by the word model
 */
export function sideFeatures(
  bead: BeadContext,
  language: Language,
  evidence: SideEvidence,
  doubts: Float64Array,
): number[] {
  const { tokens } = bead[language];
  const { weights, covered, named } = evidence;
  const isOpen = (i: number): boolean => covered[i]! < COVERED;
  const isSmall = ({ kind }: Token, i: number): boolean =>
    kind === 'word' && weights[i]! < SMALL_WORD;
  const misspelled = evidence.misspelled.reduce((sum, likeness) => sum + likeness, 0);
  const count = (counts: (token: Token, i: number) => boolean): number =>
    tokens.reduce((sum, token, i) => (counts(token, i) ? sum + 1 : sum), 0);
  return [
    tokens.length,
    ...coverage(weights, evidence),
    count((token, i) => token.kind === 'number' && isOpen(i)),
    count((_, i) => named[i] === 1 && isOpen(i)),
    count((token, i) => isSmall(token, i) && isOpen(i)),
    evidence.unknown.reduce((sum, unknown) => sum + unknown, 0),
    count(({ form }) => COUNTED_NEGATORS[language].has(form)),
    misspelled,
    count((_, i) => evidence.repeated[i] === 2),
    ...lexical(weights, evidence),
    ...strange(weights, evidence),
    ...fluent(evidence),
    ...doubted(weights, doubts),
  ];
}

function coverage(weights: Float64Array, { covered, strength, elsewhere }: SideEvidence): number[] {
  let [all, uncovered, linked, linkedWeight] = [0, 0, 0, 0];
  let [gap, longestGap, gaps, foreign, worstForeign] = [0, 0, 0, 0, 0];
  const left = new Worst();
  const weak = new Worst();
  weights.forEach((weight, i) => {
    if (weight === 0) return;
    const missing = weight * (1 - covered[i]!);
    all += weight;
    uncovered += missing;
    left.add(missing);
    if (covered[i]! < COVERED) {
      const unlike = weight * (1 - elsewhere[i]!);
      foreign += unlike;
      worstForeign = Math.max(worstForeign, unlike);
      if (gap === 0) gaps++;
      gap += weight;
      longestGap = Math.max(longestGap, gap);
    } else {
      gap = 0;
      linked += weight * strength[i]!;
      linkedWeight += weight;
      weak.add(weight * (1 - strength[i]!));
    }
  });
  return [
    all ? 1 - uncovered / all : 1,
    uncovered,
    left.first,
    left.second,
    longestGap,
    gaps,
    linkedWeight ? linked / linkedWeight : 0,
    weak.first,
    weak.second,
    all ? foreign / all : 0,
    worstForeign,
  ];
}

/** What the lexicon says without links: surprise as in IBM Model 1, and translations missing. */
function lexical(
  weights: Float64Array,
  { expected, present, presentBase, related, covered, sureness }: SideEvidence,
): number[] {
  let [all, surprise, absent, unrelated] = [0, 0, 0, 0];
  const surprises = new Worst();
  const absents = new Worst();
  const unrelateds = new Worst();
  const openUnrelated = new Worst();
  weights.forEach((weight, i) => {
    if (weight === 0) return;
    all += weight;
    const bits = sureness[i]! > 0 ? -Math.log(expected[i]! + 1e-4) * weight : 0;
    const missing = weight * (1 - presentBase[i]!) * Math.min(1, present[i]! + sureness[i]! + 0.3);
    const strange = weight * (1 - Math.sqrt(related[i]!));
    surprise += bits;
    absent += missing;
    unrelated += strange;
    surprises.add(bits);
    absents.add(missing);
    unrelateds.add(strange);
    openUnrelated.add(strange * (1 - covered[i]!));
  });
  return [
    all ? surprise / all : 0,
    surprises.first,
    all ? absent / all : 0,
    absents.first,
    absents.second,
    all ? unrelated / all : 0,
    unrelateds.first,
    openUnrelated.first,
  ];
}

/** A word this near to one of the other side, by relations between words, is no stranger at all. */
const NEAR_KIN = 0.5;

/** Uncovered words with no relation to the other side, and the likeliest opposite. */
function strange(
  weights: Float64Array,
  { related, covered, kin, opposed }: SideEvidence,
): number[] {
  let [all, strangers, against] = [0, 0, 0];
  const worst = new Worst();
  weights.forEach((weight, i) => {
    if (weight === 0) return;
    all += weight;
    const unrelated = (1 - Math.sqrt(related[i]!)) * (1 - Math.min(1, kin[i]! / NEAR_KIN));
    const stranger = weight * (1 - covered[i]!) * unrelated;
    strangers += stranger;
    worst.add(stranger);
    against = Math.max(against, opposed[i]! * weight);
  });
  return [all ? strangers / all : 0, worst.first, worst.second, against];
}

/** How rare the words are, and how well they follow each other. */
function fluent({ weights, follows }: SideEvidence): number[] {
  const mean = (values: Float64Array): number =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const sorted = follows.slice().sort();
  return [mean(weights), mean(follows), sorted[0] ?? 0, sorted[1] ?? 0];
}

const LEAST_DOUBT = -8;

function doubted(weights: Float64Array, doubts: Float64Array): number[] {
  const told = Array.from(doubts).filter((_, i) => weights[i]! > 0);
  told.sort((a, b) => b - a);
  const chances = told.map((odds) => 1 / (1 + Math.exp(-odds)));
  const sum = chances.reduce((total, chance) => total + chance, 0);
  return [
    told[0] ?? LEAST_DOUBT,
    told[1] ?? LEAST_DOUBT,
    told[2] ?? LEAST_DOUBT,
    told.length ? sum / told.length : 0,
    Math.log(sum + 0.01),
  ];
}

/** The two largest of the values added, 0 at least. */
class Worst {
  first = 0;
  second = 0;

  add(value: number): void {
    if (value > this.first) [this.first, this.second] = [value, this.first];
    else if (value > this.second) this.second = value;
  }
}
