import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Checkpoint } from '../text/checkpoint.ts';
import { bandAlong, bandFor } from './band.ts';
import { scoreBeads } from './beadScores.ts';
import { type DocumentProfile, profileOf, usualProfile } from './documentProfile.ts';
import { WordEvidence } from './evidence.ts';
import { occurrencesOf } from './occurrences.ts';
import { type AlignmentParameters, COARSE_SHAPES, SHAPES } from './parameters.ts';
import { relateWords } from './relations.ts';
import { bestPath, type OmissionScores, withProbabilities } from './search.ts';
import { type Side, wordsIn } from './side.ts';
import type { Step } from './stretch.ts';

/**
 * Aligns two sides in order. A coarse search with the plainest shapes tells how freely this document
 * is translated; a fine one along its path then weighs all shapes and omissions by that.
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
  const wide = bandFor(en, fr, relations, places);
  const evidence = new WordEvidence(en, fr, relations, places, wide);
  const usual = usualProfile(parameters);
  const search = { band: wide, shapes: COARSE_SHAPES, profile: usual };
  const coarse = scoreBeads(en, fr, evidence, search, parameters, checkpoint);
  const path = bestPath(coarse, omissionScores(en, fr, usual, parameters));
  const profile = profileOf(path, en, fr, evidence, parameters);
  const refined = {
    band: bandAlong(path, en.size, fr.size),
    shapes: SHAPES.length,
    profile,
  };
  const fine = scoreBeads(en, fr, evidence, refined, parameters, checkpoint);
  const omissions = omissionScores(en, fr, profile, parameters);
  return withProbabilities(bestPath(fine, omissions), fine, omissions, parameters.temperature);
}

function omissionScores(
  en: Side,
  fr: Side,
  { gainPerWord, omissions, freeWords }: DocumentProfile,
  parameters: AlignmentParameters,
): OmissionScores {
  const perWord = parameters.words * parameters.omissionShare * gainPerWord;
  const score = (side: Side): Float64Array =>
    Float64Array.from({ length: side.size }, (_, i) => perWord * wordsIn(side, i));
  return {
    en: score(en),
    fr: score(fr),
    open:
      parameters.omissionOpen +
      Math.log(omissions / parameters.usualOmissions) -
      parameters.omissionFreedom * (freeWords - parameters.freeWords),
    extend: parameters.omissionExtend,
  };
}

function omitAll(enSize: number, frSize: number): Step[] {
  const en = Array.from({ length: enSize }, (_, i) => ({ i0: i, i1: i + 1, j0: 0, j1: 0 }));
  const fr = Array.from({ length: frSize }, (_, j) => ({ i0: 0, i1: 0, j0: j, j1: j + 1 }));
  return [...en, ...fr].map((step) => ({ ...step, probability: 1 }));
}
