import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Checkpoint } from '../text/checkpoint.ts';
import { bandAlong, bandFor } from './band.ts';
import { BeadFeatures } from './beadFeatures.ts';
import { type BeadScores, scoreBeads } from './beadScores.ts';
import { bestPath } from './bestPath.ts';
import { type DocumentProfile, profileOf, usualProfile } from './documentProfile.ts';
import { WordEvidence } from './evidence.ts';
import { type Grid, gridOf } from './grid.ts';
import { occurrencesOf } from './occurrences.ts';
import { omissionScores } from './omissionScores.ts';
import { type AlignmentParameters, COARSE_SHAPES, SHAPES } from './parameters.ts';
import { relateWords } from './relations.ts';
import type { Side } from './side.ts';
import { sureSteps } from './sureSteps.ts';

/** The beads that a fine search chooses from, and what it weighs them by. */
export interface Lattice {
  readonly grid: Grid;
  readonly features: BeadFeatures;
  readonly profile: DocumentProfile;
  readonly beads: BeadScores;
}

export interface LatticeOptions {
  readonly parameters: AlignmentParameters;
  /** The document's profile, where the two sides are a part of it; else it is estimated from them. */
  readonly known?: DocumentProfile | undefined;
  readonly checkpoint?: Checkpoint | undefined;
}

/**
 * Where to search two sides. A coarse search with the plainest shapes finds a first path and by it how
 * freely this document is translated; the lattice holds all shapes along that path.
 */
export function latticeOf(
  en: Side,
  fr: Side,
  lexicon: Lexicon,
  { parameters, known, checkpoint }: LatticeOptions,
): Lattice {
  const relations = relateWords(en, fr, lexicon, parameters);
  const places = occurrencesOf(fr);
  const wide = gridOf(bandFor(en, fr, relations, places), COARSE_SHAPES);
  const words = new WordEvidence(en, fr, relations, places, wide.band);
  const usual = usualProfile(en, fr, parameters);
  const plain = new BeadFeatures(en, fr, words, usual, wide, parameters);
  const coarse = scoreBeads(en, fr, wide, plain, parameters, checkpoint);
  const path = bestPath(coarse, omissionScores(en, fr, usual, parameters));
  const profile = known ?? profileOf(path, en, fr, words, parameters);
  const sure = sureSteps(path, en, fr, words, profile);
  const grid = gridOf(bandAlong(path, sure, wide.band, fr.size), SHAPES.length);
  const features = new BeadFeatures(en, fr, words, profile, grid, parameters);
  const beads = scoreBeads(en, fr, grid, features, parameters, checkpoint);
  return { grid, features, profile, beads };
}
