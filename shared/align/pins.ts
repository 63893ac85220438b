import { chainAnchors } from './chain.ts';

/** Segments of both sides that are aligned among themselves; ascending. */
export interface Range {
  readonly en: readonly number[];
  readonly fr: readonly number[];
}

/** A bead that is given, by its segments. */
type Pin = Range;

/**
 * What pins leave to align: the stretches before, between and after those that run in order, and
 * within them, without the segments of any pin.
 */
export function rangesBetween(pins: readonly Pin[], enSize: number, frSize: number): Range[] {
  const pinnedEn = new Set(pins.flatMap((pin) => pin.en));
  const pinnedFr = new Set(pins.flatMap((pin) => pin.fr));
  const free = (from: number, to: number, pinned: ReadonlySet<number>): number[] => {
    const found: number[] = [];
    for (let i = from; i < to; i++) if (!pinned.has(i)) found.push(i);
    return found;
  };
  const ranges: Range[] = [];
  const addRange = (en0: number, en1: number, fr0: number, fr1: number): void => {
    const range = { en: free(en0, en1, pinnedEn), fr: free(fr0, fr1, pinnedFr) };
    if (range.en.length > 0 || range.fr.length > 0) ranges.push(range);
  };
  let [enFrom, frFrom] = [0, 0];
  for (const pin of pinsInOrder(pins, frSize)) {
    const [enEnd, frEnd] = [pin.en.at(-1)! + 1, pin.fr.at(-1)! + 1];
    // A pin around segments that another pin has taken already.
    if (pin.en[0]! < enFrom || pin.fr[0]! < frFrom) continue;
    addRange(enFrom, pin.en[0]!, frFrom, pin.fr[0]!);
    addRange(pin.en[0]!, enEnd, pin.fr[0]!, frEnd);
    [enFrom, frFrom] = [enEnd, frEnd];
  }
  addRange(enFrom, enSize, frFrom, frSize);
  return ranges;
}

/** What is left to align around held ranges, whose own segments are aligned apart. */
export function rangesAround(
  held: readonly Range[],
  pins: readonly Pin[],
  enSize: number,
  frSize: number,
): Range[] {
  const outer = pins.filter((pin) => !held.some((range) => holds(range, pin)));
  return rangesBetween([...outer, ...held], enSize, frSize);
}

/** What pins leave to align inside a held range. */
export function rangesWithin(range: Range, pins: readonly Pin[]): Range[] {
  const places = { en: placesOf(range.en), fr: placesOf(range.fr) };
  const local = pins.map((pin) => ({
    en: pin.en.flatMap((segment) => places.en.get(segment) ?? []),
    fr: pin.fr.flatMap((segment) => places.fr.get(segment) ?? []),
  }));
  return rangesBetween(local, range.en.length, range.fr.length).map(({ en, fr }) => ({
    en: en.map((place) => range.en[place]!),
    fr: fr.map((place) => range.fr[place]!),
  }));
}

function placesOf(segments: readonly number[]): ReadonlyMap<number, number> {
  return new Map(segments.map((segment, place) => [segment, place]));
}

function holds(range: Range, pin: Pin): boolean {
  const inside = (outer: readonly number[], inner: readonly number[]): boolean =>
    inner.every((segment) => outer[0]! <= segment && segment <= outer.at(-1)!);
  return inside(range.en, pin.en) && inside(range.fr, pin.fr);
}

/** The most pins with both sides that stand in the same order in both texts. */
function pinsInOrder(pins: readonly Pin[], frSize: number): Pin[] {
  const sorted = pins
    .filter((pin) => pin.en.length > 0 && pin.fr.length > 0)
    .sort((a, b) => a.en[0]! - b.en[0]!);
  const byStart = new Map(sorted.map((pin) => [pin.en[0]!, pin]));
  const anchors = sorted.map((pin) => ({ en: pin.en[0]!, fr: pin.fr[0]!, score: 1 }));
  return chainAnchors(anchors, frSize).map(({ en }) => byStart.get(en)!);
}
