import { cellOf } from './grid.ts';
import { LONGEST_RUN } from './joinOmissions.ts';
import { BEAD, EN_OMITTED, FR_OMITTED, logSum, STATES } from './paths.ts';
import type { Posteriors } from './posteriors.ts';
import type { Side } from './side.ts';

/** A run is no more probable than any of its segments; below this it is not worth a closer look. */
const LEAST_PROBABILITY = 0.02;

/** How probable it is that segments of one side are omitted, one by one and as runs. */
export class OmittedRuns {
  private readonly posteriors: Posteriors;
  private readonly side: Side;
  private readonly state: typeof EN_OMITTED | typeof FR_OMITTED;
  private readonly open: Float64Array;
  private readonly extend: Float64Array;

  constructor(posteriors: Posteriors, side: Side, language: 'en' | 'fr') {
    this.posteriors = posteriors;
    this.side = side;
    this.state = language === 'en' ? EN_OMITTED : FR_OMITTED;
    this.open = posteriors.omissions.open[language];
    this.extend = posteriors.omissions.extend[language];
  }

  /** That a segment is omitted after so many of the other side. */
  segment(segment: number, place: number): number {
    const { before, total } = this.posteriors;
    // An omitting state is reached at a boundary by one step only.
    const at = this.cell(segment + 1, place) * STATES + this.state;
    return at < 0 ? 0 : Math.exp(before.table[at]! + this.posteriors.after[at]! - total);
  }

  /**
   * That exactly the segments [from, to) of a block are omitted there. A single segment may also be
   * part of a run that is too long to be one bead.
   */
  run(from: number, to: number, place: number): number {
    const single = this.segment(from, place);
    if (single < LEAST_PROBABILITY) return 0;
    const chance = this.exactly(from, to, place);
    return to - from === 1 ? chance + this.inLongRun(from, place, single) : chance;
  }

  /** Of what is probable of a segment, what no run accounts for that is short enough to be a bead. */
  private inLongRun(segment: number, place: number, single: number): number {
    let rest = single;
    for (let from = segment; from > segment - LONGEST_RUN && from >= 0; from--) {
      if (from < segment && this.side.endsBlock[from]) break;
      for (let to = segment + 1; to <= from + LONGEST_RUN && to <= this.side.size; to++) {
        rest -= this.exactly(from, to, place);
        if (rest < LEAST_PROBABILITY) return 0;
        if (this.side.endsBlock[to - 1]) break;
      }
    }
    return rest;
  }

  /** Runs that begin at `from` and reach `to`, less those of them that go on in the block. */
  private exactly(from: number, to: number, place: number): number {
    const { before, after, total } = this.posteriors;
    const start = this.cell(from, place) * STATES;
    if (start < 0) return 0;
    const opening = logSum(before.table[start + BEAD]!, before.table[start + STATES - this.state]!);
    let score = opening + this.open[from]! - total;
    for (let segment = from + 1; segment < to; segment++) score += this.extend[segment]!;
    const reaching = (end: number, sum: number): number => {
      const at = this.cell(end, place) * STATES + this.state;
      return at < 0 ? 0 : Math.exp(sum + after[at]!);
    };
    const reached = reaching(to, score);
    const { endsBlock, size } = this.side;
    if (to === size || endsBlock[to - 1]) return reached;
    return reached - reaching(to + 1, score + this.extend[to]!);
  }

  /** Number of the boundary after so many segments of this side and of the other; -1 out of the band. */
  private cell(segments: number, place: number): number {
    const { grid } = this.posteriors;
    if (segments > this.side.size) return -1;
    return this.state === EN_OMITTED
      ? cellOf(grid, segments, place)
      : cellOf(grid, place, segments);
  }
}
