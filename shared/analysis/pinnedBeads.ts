import type { Bead } from '../align/bead.ts';
import type { Range } from '../align/pins.ts';
import type { Pin } from '../document/corrections.ts';
import type { Both, Language } from '../text/language.ts';
import type { Segment } from '../text/segment.ts';
import { overlaps, type Span } from '../text/span.ts';

/**
 * The beads that people hold together: each pin with the segments that it touches. A segment that two
 * pins touch (sentences were joined since) goes to the pin that was set first.
 */
export function pinnedBeads(pins: readonly Pin[], segments: Both<readonly Segment[]>): Bead[] {
  const take = takeFrom(segments);
  return pins
    .flatMap((pin): Bead[] =>
      pin.origin === 'range' ? [] : [{ ...take(pin), confidence: 1, origin: pin.origin }],
    )
    .filter(hasSegments);
}

/** The stretches that people hold together without saying what goes with what inside them. */
export function heldRanges(pins: readonly Pin[], segments: Both<readonly Segment[]>): Range[] {
  return pins
    .filter(({ origin }) => origin === 'range')
    .map(takeFrom(segments))
    .filter(hasSegments);
}

/** Gives each pin the segments that it touches, none of them twice. */
function takeFrom(segments: Both<readonly Segment[]>): (pin: Pin) => Range {
  const taken = { en: new Set<number>(), fr: new Set<number>() };
  const take = (language: Language, span: Span | null): number[] => {
    const found = span ? touched(segments[language], span) : [];
    const free = found.filter((i) => !taken[language].has(i));
    for (const i of free) taken[language].add(i);
    return free;
  };
  return ({ en, fr }) => ({ en: take('en', en), fr: take('fr', fr) });
}

function hasSegments({ en, fr }: Range): boolean {
  return en.length > 0 || fr.length > 0;
}

/** Indices of the segments that share words with the span; segments are in order and apart. */
function touched(segments: readonly Segment[], span: Span): number[] {
  const found: number[] = [];
  for (let i = firstEndingAfter(segments, span.start); i < segments.length; i++) {
    if (!overlaps(segments[i]!, span)) break;
    found.push(i);
  }
  return found;
}

function firstEndingAfter(segments: readonly Segment[], at: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (segments[middle]!.end > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
