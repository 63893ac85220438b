import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Checkpoint } from '../text/checkpoint.ts';
import type { SegmentedText } from '../text/segmentedText.ts';
import { type AlignmentMemo, changedWindow, createAlignmentMemo } from './alignmentMemo.ts';
import { alignRange } from './alignRange.ts';
import type { Bead } from './bead.ts';
import { linkCrossings } from './crossings.ts';
import { type DocumentProfile, isFree } from './documentProfile.ts';
import { joinOmissions } from './joinOmissions.ts';
import { orderBeads } from './orderBeads.ts';
import { type AlignmentParameters, PARAMETERS } from './parameters.ts';
import { type Range, rangesAround, rangesWithin } from './pins.ts';
import { sideOf } from './side.ts';
import { splitOmissions } from './splitOmissions.ts';

export interface AlignmentOptions {
  /** Beads that a person confirmed or set: kept as they are, the rest is aligned around them. */
  readonly pins?: readonly Bead[];
  /** Stretches whose two sides belong together: aligned among themselves, with nothing outside. */
  readonly held?: readonly Range[];
  /** Called between steps; may throw to cancel. */
  readonly checkpoint?: Checkpoint;
  readonly parameters?: AlignmentParameters;
  /** Of this pair: in a long text only what changed since the last call is aligned again. */
  readonly memo?: AlignmentMemo;
}

/**
 * Groups the segments of two texts into beads that translate each other. Every segment is in exactly
 * one bead; what has no counterpart is in a bead by itself, and what was moved in translation is in a
 * bead that crosses others.
 */
export function alignSegments(
  en: SegmentedText,
  fr: SegmentedText,
  lexicon: Lexicon,
  {
    pins = [],
    held = [],
    checkpoint,
    parameters = PARAMETERS,
    memo = createAlignmentMemo(),
  }: AlignmentOptions = {},
): Bead[] {
  const window = held.length > 0 ? null : changedWindow(memo.last, en, fr, pins);
  const known = window && memo.last;
  const align = (range: Range): AlignedBeads => {
    const options = { parameters, checkpoint, known: known?.profile ?? undefined };
    const sides = [sideOf(en, range.en), sideOf(fr, range.fr)] as const;
    const { steps, profile } = alignRange(...sides, lexicon, options);
    const beads = steps.map(({ i0, i1, j0, j1, probability }): Bead => ({
      en: range.en.slice(i0, i1),
      fr: range.fr.slice(j0, j1),
      confidence: probability,
      origin: 'automatic',
    }));
    return {
      beads: splitOmissions({ en, fr }, beads, lexicon),
      profiles: profile ? [profile] : [],
    };
  };
  const around = window
    ? rangesWithin(window, pins)
    : rangesAround(held, pins, en.segments.length, fr.segments.length);
  const outside = together(around.map(align));
  const inside = together(held.flatMap((range) => rangesWithin(range, pins)).map(align));
  const given = window ? [...pins.filter(touches(window)), ...window.released] : pins;
  const crossed = linkCrossings(en, fr, [...given, ...outside.beads], lexicon, parameters);
  const ordered = orderBeads([...crossed, ...inside.beads]);
  const profiles = [...outside.profiles, ...inside.profiles];
  const joinsOmissions = known ? known.joinsOmissions : isFree(profiles, parameters);
  const found = joinsOmissions ? joinOmissions(en, fr, ordered) : ordered;
  const beads = window ? orderBeads([...window.kept, ...found]) : found;
  const profile = known ? known.profile : longest(profiles);
  memo.last = held.length > 0 ? null : { en, fr, pins, beads, profile, joinsOmissions };
  return beads;
}

interface AlignedBeads {
  readonly beads: readonly Bead[];
  readonly profiles: readonly DocumentProfile[];
}

function together(parts: readonly AlignedBeads[]): AlignedBeads {
  return {
    beads: parts.flatMap(({ beads }) => beads),
    profiles: parts.flatMap(({ profiles }) => profiles),
  };
}

function touches(range: Range): (bead: Bead) => boolean {
  const any = (segments: readonly number[], within: readonly number[]): boolean =>
    segments.some((segment) => segment >= within[0]! && segment <= within.at(-1)!);
  return ({ en, fr }) => any(en, range.en) || any(fr, range.fr);
}

/** What the longest stretch between pins says of the document. */
function longest(profiles: readonly DocumentProfile[]): DocumentProfile | null {
  const more = (a: DocumentProfile, b: DocumentProfile): DocumentProfile =>
    b.seen.words > a.seen.words ? b : a;
  return profiles.length > 0 ? profiles.reduce(more) : null;
}
