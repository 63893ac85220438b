import { type Anchor, chainAnchors } from './chain.ts';
import { findAnchors } from './anchors.ts';
import type { Occurrences } from './occurrences.ts';
import type { Relations } from './relations.ts';
import type { Side } from './side.ts';
import type { Stretch } from './stretch.ts';

/**
 * The part of the table of boundaries (English by French) that is searched: after `i` English
 * segments, from `low[i]` to `high[i]` French ones. Both never decrease.
 */
export interface Band {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/**
 * Tables up to this many boundaries are searched whole. In larger ones a band finds the same beads: it
 * did in all documents of the gold data, and in novels cut into parts of forty sentences.
 */
const SMALL_TABLE = 600;
/** How far around the chain of anchors is searched, and what a gap in the chain adds to it. */
const MARGIN = 5;
const MARGIN_OF_GAP = 0.5;
/** How far around a path that a coarse search found; less where its steps are beyond doubt. */
const MARGIN_OF_PATH = 5;
const MARGIN_OF_SURE_STEP = 0;
/** What keeps the chain near the diagonal: see `findAnchors`. */
const DISTANCE_COST = 12;

/** A place that the band goes through, and how far around it. */
interface Place extends Pick<Anchor, 'en' | 'fr'> {
  readonly margin: number;
}

/** The whole table where it is small, else a band around sentences that surely belong together. */
export function bandFor(en: Side, fr: Side, relations: Relations, places: Occurrences): Band {
  if (en.size * fr.size <= SMALL_TABLE) return wholeBand(en.size, fr.size);
  const chain = chainAnchors(findAnchors(en, fr, relations, places, DISTANCE_COST), fr.size);
  const wide = chain.map((anchor) => ({ ...anchor, margin: MARGIN }));
  return bandAround(wide, en.size, fr.size, MARGIN);
}

export function wholeBand(enSize: number, frSize: number): Band {
  return { low: new Int32Array(enSize + 1), high: new Int32Array(enSize + 1).fill(frSize) };
}

/**
 * A narrow band along a path that was found in a wide one, and within it.
 *
 * @param sure which steps of the path are beyond doubt
 */
export function bandAlong(
  path: readonly Stretch[],
  sure: readonly boolean[],
  wide: Band,
  frSize: number,
): Band {
  const points = path.map(({ i1, j1 }, step) => ({
    ...{ en: i1, fr: j1 },
    margin: sure[step] ? MARGIN_OF_SURE_STEP : MARGIN_OF_PATH,
  }));
  const { low, high } = bandAround(points, wide.low.length - 1, frSize, MARGIN_OF_PATH);
  return {
    low: low.map((first, i) => Math.max(first, wide.low[i]!)),
    high: high.map((last, i) => Math.min(last, wide.high[i]!)),
  };
}

function bandAround(
  chain: readonly Place[],
  enSize: number,
  frSize: number,
  endMargin: number,
): Band {
  const low = new Int32Array(enSize + 1).fill(frSize);
  const high = new Int32Array(enSize + 1);
  const points = [
    { en: 0, fr: 0, margin: endMargin },
    ...chain,
    { en: enSize, fr: frSize, margin: endMargin },
  ];
  for (let p = 0; p + 1 < points.length; p++) {
    const from = points[p]!;
    const to = points[p + 1]!;
    const rows = to.en - from.en;
    const columns = to.fr - from.fr;
    const margin = Math.ceil(
      Math.max(from.margin, to.margin) + MARGIN_OF_GAP * Math.max(rows, columns),
    );
    for (let i = from.en; i <= to.en; i++) {
      const middle = from.fr + (rows ? (columns * (i - from.en)) / rows : 0);
      const below = rows ? Math.floor(middle) : from.fr;
      const above = rows ? Math.ceil(middle) : to.fr;
      low[i] = Math.min(low[i]!, Math.max(0, below - margin));
      high[i] = Math.max(high[i]!, Math.min(frSize, above + margin));
    }
  }
  for (let i = 1; i <= enSize; i++) high[i] = Math.max(high[i]!, high[i - 1]!);
  for (let i = enSize - 1; i >= 0; i--) low[i] = Math.min(low[i]!, low[i + 1]!);
  return { low, high };
}
