import type { Lexicon } from '../lexicon/lexicon.ts';
import { type DocumentProfile, isFree } from './documentProfile.ts';
import { expectedPath } from './expectedPath.ts';
import { posteriorsOf } from './posteriors.ts';
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

/** Aligns two sides in order; in a free translation a step may omit a run of segments. */
export function alignRange(
  en: Side,
  fr: Side,
  lexicon: Lexicon,
  options: LatticeOptions,
): AlignedRange {
  if (en.size === 0 || fr.size === 0) {
    return { steps: omitAll(en.size, fr.size), profile: null };
  }
  const { parameters } = options;
  const { profile, beads } = latticeOf(en, fr, lexicon, options);
  const posteriors = posteriorsOf(beads, omissionScores(en, fr, profile, parameters));
  const steps = expectedPath(posteriors, en, fr, parameters, isFree([profile], parameters));
  return { steps, profile };
}

function omitAll(enSize: number, frSize: number): Step[] {
  const en = Array.from({ length: enSize }, (_, i) => ({ i0: i, i1: i + 1, j0: 0, j1: 0 }));
  const fr = Array.from({ length: frSize }, (_, j) => ({ i0: 0, i1: 0, j0: j, j1: j + 1 }));
  return [...en, ...fr].map((step) => ({ ...step, probability: 1 }));
}
