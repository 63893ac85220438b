import type { SegmentedText } from '../text/segmentedText.ts';
import type { Bead } from './bead.ts';

/** More segments than these are a chapter, not a passage: it stays sentence by sentence. */
export const LONGEST_RUN = 8;

/**
 * Joins omitted segments that follow one another within a paragraph into one bead.
 *
 * @param beads in order
 */
export function joinOmissions(
  en: SegmentedText,
  fr: SegmentedText,
  beads: readonly Bead[],
): Bead[] {
  const joined: Bead[] = [];
  for (let at = 0; at < beads.length;) {
    let end = at + 1;
    while (end < beads.length && follows(en, fr, beads[end - 1]!, beads[end]!)) end++;
    const run = beads.slice(at, end);
    if (run.length > 1 && run.length <= LONGEST_RUN) joined.push(joinedBead(run));
    else joined.push(...run);
    at = end;
  }
  return joined;
}

function joinedBead(run: readonly Bead[]): Bead {
  return {
    en: run.flatMap((bead) => bead.en),
    fr: run.flatMap((bead) => bead.fr),
    confidence: Math.min(...run.map(({ confidence }) => confidence)),
    origin: 'automatic',
  };
}

/** Whether two omissions of one side are neighbours in one block. */
function follows(en: SegmentedText, fr: SegmentedText, first: Bead, second: Bead): boolean {
  if (first.origin !== 'automatic' || second.origin !== 'automatic') return false;
  const adjacent = (text: SegmentedText, a: readonly number[], b: readonly number[]): boolean =>
    a.length > 0 &&
    b[0] === a.at(-1)! + 1 &&
    text.segments[b[0]]!.block === text.segments[a.at(-1)!]!.block;
  if (first.fr.length === 0 && second.fr.length === 0) return adjacent(en, first.en, second.en);
  return first.en.length === 0 && second.en.length === 0 && adjacent(fr, first.fr, second.fr);
}
