import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Checkpoint } from '../text/checkpoint.ts';
import type { SegmentedText } from '../text/segmentedText.ts';
import { alignRange } from './alignRange.ts';
import type { Bead } from './bead.ts';
import { linkCrossings } from './crossings.ts';
import { orderBeads } from './orderBeads.ts';
import { type AlignmentParameters, PARAMETERS } from './parameters.ts';
import { rangesBetween } from './pins.ts';
import { sideOf } from './side.ts';

export interface AlignmentOptions {
  /** Beads that a person confirmed or set: kept as they are, the rest is aligned around them. */
  readonly pins?: readonly Bead[];
  /** Called between steps; may throw to cancel. */
  readonly checkpoint?: Checkpoint;
  readonly parameters?: AlignmentParameters;
}

/**
 * Groups the segments of two texts into beads that translate each other. Every segment is in exactly
 * one bead; what has no counterpart is alone in its bead, and what was moved in translation is in a
 * bead that crosses others.
 */
export function alignSegments(
  en: SegmentedText,
  fr: SegmentedText,
  lexicon: Lexicon,
  { pins = [], checkpoint, parameters = PARAMETERS }: AlignmentOptions = {},
): Bead[] {
  const beads: Bead[] = [...pins];
  for (const range of rangesBetween(pins, en.segments.length, fr.segments.length)) {
    const steps = alignRange(
      sideOf(en, range.en),
      sideOf(fr, range.fr),
      lexicon,
      parameters,
      checkpoint,
    );
    for (const { i0, i1, j0, j1, probability } of steps) {
      beads.push({
        en: range.en.slice(i0, i1),
        fr: range.fr.slice(j0, j1),
        confidence: probability,
        origin: 'automatic',
      });
    }
  }
  return orderBeads(linkCrossings(en, fr, beads, lexicon, parameters));
}
