import type { Lexicon } from '../lexicon/lexicon.ts';
import {
  beadDistance,
  coverages,
  type Coverage,
  type CoverageMemo,
  type Side,
} from './linkScores.ts';
import type { Quotation } from './quotation.ts';

/** Two quotations that may render each other. */
export interface Candidate {
  readonly en: Side;
  readonly fr: Side;
  readonly covered: Coverage;
  /** Beads between the two. */
  readonly distance: number;
  /** How much their words and kinds speak for it, 0..1. */
  readonly score: number;
}

const MAX_DISTANCE = 3;

/** Pairs near each other in the alignment, best first. */
export function findCandidates(
  en: readonly Side[],
  fr: readonly Side[],
  lexicon: Lexicon,
  memo: CoverageMemo,
): Candidate[] {
  const found: Candidate[] = [];
  const seen: CoverageMemo = new Map();
  let from = 0;
  const byBead = [...fr].sort((a, b) => a.beads[1] - b.beads[1]);
  for (const one of [...en].sort((a, b) => a.beads[0] - b.beads[0])) {
    const near: Side[] = [];
    while (from < byBead.length && byBead[from]!.beads[1] < one.beads[0] - MAX_DISTANCE) from++;
    for (let j = from; j < byBead.length; j++) {
      const other = byBead[j]!;
      if (other.beads[0] > one.beads[1] + MAX_DISTANCE) {
        if (other.beads[1] > one.beads[1] + MAX_DISTANCE + 20) break;
        continue;
      }
      if (comparable(one.quotation, other.quotation)) near.push(other);
    }
    const known = knownCoverages(one, near, lexicon, memo, seen);
    for (const other of near) found.push(candidateOf(one, other, known.get(other.words)!));
  }
  memo.clear();
  for (const [words, covered] of seen) memo.set(words, covered);
  return found.sort(
    (a, b) =>
      b.score - a.score || Math.abs(a.en.place - a.fr.place) - Math.abs(b.en.place - b.fr.place),
  );
}

/** How much a quotation and each of some others cover each other, by the others' words. */
function knownCoverages(
  one: Side,
  near: readonly Side[],
  lexicon: Lexicon,
  memo: CoverageMemo,
  seen: CoverageMemo,
): ReadonlyMap<string, Coverage> {
  const before = memo.get(one.words);
  const known = seen.get(one.words) ?? new Map<string, Coverage>();
  seen.set(one.words, known);
  const open: Side[] = [];
  for (const other of near) {
    if (known.has(other.words)) continue;
    const covered = before?.get(other.words);
    if (covered) known.set(other.words, covered);
    else open.push(other);
  }
  if (open.length === 0) return known;
  coverages(one, open, lexicon).forEach((covered, i) => known.set(open[i]!.words, covered));
  return known;
}

function candidateOf(en: Side, fr: Side, covered: Coverage): Candidate {
  const distance = beadDistance(en, fr);
  const near = 1 - 0.08 * distance;
  const alike = en.quotation.type === fr.quotation.type ? 1 : 0.92;
  return { en, fr, covered, distance, score: covered.both * near * alike };
}

/** A mention pairs with a mention or with marked words, never with reported speech. */
function comparable(a: Quotation, b: Quotation): boolean {
  const mention = a.type === 'mention' || b.type === 'mention';
  return !mention || (a.marks !== null && b.marks !== null);
}

/** Whether the words of both stand between marks. */
export function bothMarked({ en, fr }: Candidate): boolean {
  return en.quotation.marks !== null && fr.quotation.marks !== null;
}
