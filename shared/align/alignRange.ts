import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Checkpoint } from '../text/checkpoint.ts';
import { bandFor } from './band.ts';
import { type BeadScores, scoreBeads } from './beadScores.ts';
import { WordEvidence } from './evidence.ts';
import { occurrencesOf } from './occurrences.ts';
import type { AlignmentParameters } from './parameters.ts';
import { relateWords } from './relations.ts';
import {
  bestPath,
  type OmissionScores,
  type Step,
  type Stretch,
  withProbabilities,
} from './search.ts';
import type { Side } from './side.ts';

/**
 * Aligns two sides in order. What an omission costs comes from the document itself: a first search
 * tells how well the words of this translation correspond, a second one omits what does so much worse.
 */
export function alignRange(
  en: Side,
  fr: Side,
  lexicon: Lexicon,
  parameters: AlignmentParameters,
  checkpoint?: Checkpoint,
): Step[] {
  if (en.size === 0 || fr.size === 0) return omitAll(en.size, fr.size);
  const relations = relateWords(en, fr, lexicon, parameters);
  const places = occurrencesOf(fr);
  const band = bandFor(en, fr, relations, places);
  const evidence = new WordEvidence(en, fr, relations, places, band, parameters.freeWords);
  const beads = scoreBeads(en, fr, evidence, band, parameters, checkpoint);
  const usual = omissionScores(en, fr, parameters.usualGain, parameters);
  const gain = gainPerWord(bestPath(beads, usual), en, fr, beads, parameters);
  const omissions = omissionScores(en, fr, gain, parameters);
  return withProbabilities(bestPath(beads, omissions), beads, omissions, parameters.temperature);
}

/** What a word of a 1:1 bead scores in this document; with little text, what is usual. */
function gainPerWord(
  steps: readonly Stretch[],
  en: Side,
  fr: Side,
  { rows, band, wordGains }: BeadScores,
  { usualGain, usualGainWords }: AlignmentParameters,
): number {
  let gain = usualGain * usualGainWords;
  let words = usualGainWords;
  for (const { i0, i1, j0, j1 } of steps) {
    if (i1 - i0 !== 1 || j1 - j0 !== 1) continue;
    gain += wordGains[rows[i1]! + j1 - band.low[i1]!]!;
    words += wordsIn(en, i0) + wordsIn(fr, j0);
  }
  return Math.max(0, gain / words);
}

function omissionScores(
  en: Side,
  fr: Side,
  gain: number,
  { words, omissionShare, omissionOpen, omissionExtend }: AlignmentParameters,
): OmissionScores {
  const perWord = words * omissionShare * gain;
  const score = (side: Side): Float64Array =>
    Float64Array.from({ length: side.size }, (_, i) => perWord * wordsIn(side, i));
  return { en: score(en), fr: score(fr), open: omissionOpen, extend: omissionExtend };
}

function wordsIn(side: Side, i: number): number {
  return side.starts[i + 1]! - side.starts[i]!;
}

function omitAll(enSize: number, frSize: number): Step[] {
  const en = Array.from({ length: enSize }, (_, i) => ({ i0: i, i1: i + 1, j0: 0, j1: 0 }));
  const fr = Array.from({ length: frSize }, (_, j) => ({ i0: 0, i1: 0, j0: j, j1: j + 1 }));
  return [...en, ...fr].map((step) => ({ ...step, probability: 1 }));
}
