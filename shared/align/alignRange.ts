import type { Lexicon } from '../lexicon/lexicon.ts';
import { scoreBeads } from './beadScores.ts';
import type { DocumentProfile } from './documentProfile.ts';
import { expectedPath } from './expectedPath.ts';
import { latticeOf, type LatticeOptions } from './lattice.ts';
import { omissionScores } from './omissionScores.ts';
import type { Side } from './side.ts';
import type { Step } from './stretch.ts';

/** What came of aligning two sides in order. */
export interface AlignedRange {
  readonly steps: readonly Step[];
  /** `null` where a side is empty. */
  readonly profile: DocumentProfile | null;
}

/** Aligns two sides in order; omitted segments are steps of their own. */
export function alignRange(
  en: Side,
  fr: Side,
  lexicon: Lexicon,
  options: LatticeOptions,
): AlignedRange {
  if (en.size === 0 || fr.size === 0) {
    return { steps: omitAll(en.size, fr.size), profile: null };
  }
  const { parameters, checkpoint } = options;
  const { grid, features, profile } = latticeOf(en, fr, lexicon, options);
  const beads = scoreBeads(en, fr, grid, features, parameters, checkpoint);
  const omissions = omissionScores(en, fr, profile, parameters);
  return {
    steps: expectedPath(beads, omissions, parameters.beadCost),
    profile,
  };
}

function omitAll(enSize: number, frSize: number): Step[] {
  const en = Array.from({ length: enSize }, (_, i) => ({ i0: i, i1: i + 1, j0: 0, j1: 0 }));
  const fr = Array.from({ length: frSize }, (_, j) => ({ i0: 0, i1: 0, j0: j, j1: j + 1 }));
  return [...en, ...fr].map((step) => ({ ...step, probability: 1 }));
}
