import type { Bead } from '../../../shared/align/bead.ts';
import type { Analysis } from '../../../shared/analysis/analysis.ts';
import type { Both, Language } from '../../../shared/text/language.ts';
import type { Segment } from '../../../shared/text/segment.ts';
import type { Span } from '../../../shared/text/span.ts';
import { movedBeads } from './crossing.ts';

/** Segments of one side of a bead that follow each other in the text, with what lies between them. */
export interface Passage extends Span {
  /** Indices of the first and the last segment. */
  readonly first: number;
  readonly last: number;
}

/** One row of the pair view: a bead with its words on both sides. */
export interface Row {
  readonly index: number;
  /** Stays while the bead keeps its first English (or, without one, French) segment. */
  readonly key: string;
  readonly bead: Bead;
  readonly passages: Both<readonly Passage[]>;
  /** Whether the translation moved it: it stands out of order on the French side. */
  readonly crossing: boolean;
  readonly heading: boolean;
}

/** The beads as rows. O(segments log segments). */
export function rowsOf(analysis: Analysis): readonly Row[] {
  const moved = movedBeads(analysis.beads);
  return analysis.beads.map((bead, index) => ({
    index,
    key: bead.en.length > 0 ? `en${bead.en[0]!}` : `fr${bead.fr[0] ?? index}`,
    bead,
    passages: {
      en: passagesOf(bead.en, analysis.segments.en),
      fr: passagesOf(bead.fr, analysis.segments.fr),
    },
    crossing: moved.has(index),
    heading: isHeading(analysis, bead),
  }));
}

/** Ascending indices as stretches of neighbours. */
function passagesOf(indices: readonly number[], segments: readonly Segment[]): Passage[] {
  const passages: Passage[] = [];
  for (const index of indices) {
    const segment = segments[index];
    if (!segment) continue;
    const open = passages.at(-1);
    if (open?.last === index - 1) {
      passages[passages.length - 1] = { ...open, last: index, end: segment.end };
    } else passages.push({ first: index, last: index, start: segment.start, end: segment.end });
  }
  return passages;
}

function isHeading({ segments, blocks }: Analysis, bead: Bead): boolean {
  const kinds = (['en', 'fr'] as const).flatMap((language) =>
    bead[language].map((i) => blocks[language][segments[language][i]?.block ?? -1]?.kind),
  );
  return kinds.length > 0 && kinds.every((kind) => kind === 'heading' || kind === 'crosshead');
}

/** Finds the row of a place in a text. */
export type RowLocator = (language: Language, offset: number) => number;

/**
 * Index of the row whose words on that side hold the offset, or come last before it; 0 if none.
 * Building takes one sort, each answer a binary search.
 */
export function rowLocator(rows: readonly Row[]): RowLocator {
  const sorted = { en: placesOf(rows, 'en'), fr: placesOf(rows, 'fr') };
  return (language, offset) => {
    const places = sorted[language];
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (places[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    return places[low - 1]?.row ?? 0;
  };
}

function placesOf(rows: readonly Row[], language: Language) {
  return rows
    .flatMap((row) => row.passages[language].map(({ start }) => ({ start, row: row.index })))
    .sort((a, b) => a.start - b.start);
}
