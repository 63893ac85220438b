import type { SegmentedText } from '../text/segmentedText.ts';
import { sliceSpan } from '../text/span.ts';
import type { Bead } from './bead.ts';
import type { DocumentProfile } from './documentProfile.ts';
import { chainAnchors } from './chain.ts';
import type { Range } from './pins.ts';

/** What the last alignment of a pair found, so that the next one is as cheap as what changed. */
export interface AlignmentMemo {
  last: RememberedAlignment | null;
}

export interface RememberedAlignment {
  readonly en: SegmentedText;
  readonly fr: SegmentedText;
  readonly pins: readonly Bead[];
  readonly beads: readonly Bead[];
  /** `null` where a side was empty. */
  readonly profile: DocumentProfile | null;
  readonly joinsOmissions: boolean;
}

/** The part to align again, and the beads outside of it. */
export interface Window extends Range {
  /** They stay as they are. */
  readonly kept: readonly Bead[];
  /** What is outside of beads that were partly inside (a passage that was moved): omissions for now. */
  readonly released: readonly Bead[];
}

/** Shorter texts are aligned anew each time: that is quick, and exact. */
const LEAST_SEGMENTS = 400;
/** How many segments around a change are aligned again with it. */
const MARGIN = 30;
/** Only plain beads as sure as this are borders of what is aligned again. */
const SURE = 0.95;

export function createAlignmentMemo(): AlignmentMemo {
  return { last: null };
}

/** What has to be aligned again after a change of segments or pins; `null`: all of it. */
export function changedWindow(
  last: RememberedAlignment | null,
  en: SegmentedText,
  fr: SegmentedText,
  pins: readonly Bead[],
): Window | null {
  if (!last || Math.min(en.segments.length, fr.segments.length) < LEAST_SEGMENTS) return null;
  const enKept = keptSegments(last.en, en);
  const frKept = keptSegments(last.fr, fr);
  for (const { en: e, fr: f } of changedPins(last.pins, pins, enKept, frKept)) {
    excludeFrom(enKept, e);
    excludeFrom(frKept, f);
  }
  const cuts = cutsOf(last.beads, last.fr.segments.length);
  const { oldSize: enSize } = enKept;
  const { oldSize: frSize } = frKept;
  const by = { en: enKept.nowSize - enSize, fr: frKept.nowSize - frSize };
  const front = cuts.findLast(
    ({ en: e, fr: f }) => e <= enKept.start - MARGIN && f <= frKept.start - MARGIN,
  ) ?? { en: 0, fr: 0 };
  const back = cuts.find(
    ({ en: e, fr: f }) =>
      e >= Math.max(front.en, enSize - enKept.end + MARGIN) &&
      f >= Math.max(front.fr, frSize - frKept.end + MARGIN),
  ) ?? { en: enSize, fr: frSize };
  if (back.en - front.en === enSize && back.fr - front.fr === frSize) return null;
  return {
    en: indices(front.en, back.en + by.en),
    fr: indices(front.fr, back.fr + by.fr),
    ...beadsAround(last.beads, front, back, by),
  };
}

/** How many segments at the start and at the end are as they were. */
interface Kept {
  start: number;
  end: number;
  readonly oldSize: number;
  readonly nowSize: number;
}

function keptSegments(old: SegmentedText, now: SegmentedText): Kept {
  const shorter = Math.min(old.segments.length, now.segments.length);
  const [oldSize, nowSize] = [old.segments.length, now.segments.length];
  let start = 0;
  while (start < shorter && alike(old, start, now, start)) start++;
  let end = 0;
  // Where segments came or went, none may count as both kept before them and after them.
  const most = oldSize === nowSize ? shorter : shorter - start;
  while (end < most && alike(old, oldSize - 1 - end, now, nowSize - 1 - end)) end++;
  return { start, end, oldSize, nowSize };
}

function alike(old: SegmentedText, i: number, now: SegmentedText, j: number): boolean {
  const endsBlock = ({ segments }: SegmentedText, at: number): boolean =>
    segments[at + 1]?.block !== segments[at]!.block;
  return (
    sliceSpan(old.text, old.segments[i]!) === sliceSpan(now.text, now.segments[j]!) &&
    endsBlock(old, i) === endsBlock(now, j)
  );
}

/** Pins that were set or taken away since, by the old segments that they hold. */
function changedPins(
  old: readonly Bead[],
  now: readonly Bead[],
  en: Kept,
  fr: Kept,
): Pick<Bead, 'en' | 'fr'>[] {
  const stand = new Set(now.map(keyOf));
  const moved = old.map((pin) => ({
    ...pin,
    en: pin.en.flatMap((i) => nowOf(en, i)),
    fr: pin.fr.flatMap((j) => nowOf(fr, j)),
  }));
  const stood = new Set(moved.map(keyOf));
  const gone = old.filter((_, p) => !stand.has(keyOf(moved[p]!)));
  const come = now.filter((pin) => !stood.has(keyOf(pin)));
  return [
    ...gone,
    ...come.map((pin) => ({
      en: pin.en.flatMap((i) => oldOf(en, i)),
      fr: pin.fr.flatMap((j) => oldOf(fr, j)),
    })),
  ];
}

function keyOf({ en, fr, origin }: Bead): string {
  return `${en.join()}:${fr.join()}:${origin}`;
}

/** Where a segment stands now; nowhere if it changed. */
function nowOf({ start, end, oldSize, nowSize }: Kept, segment: number): number[] {
  if (segment < start) return [segment];
  return segment >= oldSize - end ? [segment + nowSize - oldSize] : [];
}

function oldOf({ start, end, oldSize, nowSize }: Kept, segment: number): number[] {
  if (segment < start) return [segment];
  return segment >= nowSize - end ? [segment + oldSize - nowSize] : [];
}

function excludeFrom(kept: Kept, segments: readonly number[]): void {
  if (segments.length === 0) return;
  kept.start = Math.min(kept.start, segments[0]!);
  kept.end = Math.min(kept.end, Math.max(0, kept.oldSize - 1 - segments.at(-1)!));
}

interface Shift {
  readonly en: number;
  readonly fr: number;
}

/** A place between two segments on each side. */
interface Cut {
  readonly en: number;
  readonly fr: number;
}

/** The places between two sure beads that follow one another in the order that most of the text has. */
function cutsOf(beads: readonly Bead[], frSize: number): Cut[] {
  const both = beads.filter(({ en, fr }) => en.length > 0 && fr.length > 0);
  const byStart = new Map(both.map((bead) => [bead.en[0]!, bead]));
  const line = chainAnchors(
    both.map(({ en, fr }) => ({ en: en[0]!, fr: fr[0]!, score: en.length + fr.length })),
    frSize,
  ).map(({ en }) => byStart.get(en)!);
  return line.flatMap((bead, at) => {
    const next = line[at + 1];
    const [en, fr] = [bead.en[0]! + 1, bead.fr[0]! + 1];
    const borders = isSure(bead) && next && isSure(next) && next.en[0] === en && next.fr[0] === fr;
    return borders ? [{ en, fr }] : [];
  });
}

function isSure({ en, fr, confidence }: Bead): boolean {
  return en.length === 1 && fr.length === 1 && confidence >= SURE;
}

/** The beads outside [front, back), as they stand once what is after it moved. */
function beadsAround(
  beads: readonly Bead[],
  front: Cut,
  back: Cut,
  by: Shift,
): Pick<Window, 'kept' | 'released'> {
  const kept: Bead[] = [];
  const released: Bead[] = [];
  for (const bead of beads) {
    const en = bead.en.filter((i) => i < front.en || i >= back.en);
    const fr = bead.fr.filter((j) => j < front.fr || j >= back.fr);
    if (en.length + fr.length === 0) continue;
    const moved = {
      ...bead,
      en: by.en === 0 ? en : en.map((i) => (i < front.en ? i : i + by.en)),
      fr: by.fr === 0 ? fr : fr.map((j) => (j < front.fr ? j : j + by.fr)),
    };
    if (en.length === bead.en.length && fr.length === bead.fr.length) {
      kept.push(by.en === 0 && by.fr === 0 ? bead : moved);
    } else if (bead.origin === 'automatic') released.push(moved);
  }
  return { kept, released };
}

function indices(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, place) => from + place);
}
