import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Checkpoint } from '../text/checkpoint.ts';
import type { SegmentedText } from '../text/segmentedText.ts';
import { alignRange } from './alignRange.ts';
import type { Bead } from './bead.ts';
import { linkCrossings } from './crossings.ts';
import { orderBeads } from './orderBeads.ts';
import { type AlignmentParameters, PARAMETERS } from './parameters.ts';
import { rangesAround, rangesWithin, type Range } from './pins.ts';
import { sideOf } from './side.ts';

export interface AlignmentOptions {
  /** Beads that a person confirmed or set: kept as they are, the rest is aligned around them. */
  readonly pins?: readonly Bead[];
  /** Stretches whose two sides belong together: aligned among themselves, with nothing outside. */
  readonly held?: readonly Range[];
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
  { pins = [], held = [], checkpoint, parameters = PARAMETERS }: AlignmentOptions = {},
): Bead[] {
  const align = (range: Range): Bead[] =>
    alignRange(sideOf(en, range.en), sideOf(fr, range.fr), lexicon, parameters, checkpoint).map(
      ({ i0, i1, j0, j1, probability }) => ({
        en: range.en.slice(i0, i1),
        fr: range.fr.slice(j0, j1),
        confidence: probability,
        origin: 'automatic',
      }),
    );
  const around = rangesAround(held, pins, en.segments.length, fr.segments.length).flatMap(align);
  const inside = held.flatMap((range) => rangesWithin(range, pins)).flatMap(align);
  const beads = linkCrossings(en, fr, [...pins, ...around], lexicon, parameters);
  return orderBeads([...beads, ...inside]);
}
