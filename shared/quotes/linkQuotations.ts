import type { Bead } from '../align/bead.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Both } from '../text/language.ts';
import type { Message } from '../text/message.ts';
import type { SegmentedText } from '../text/segmentedText.ts';
import {
  beadDistance,
  coverages,
  readSides,
  type Coverage,
  type CoverageMemo,
  type Side,
} from './linkScores.ts';
import type { Quotation } from './quotation.ts';
import type { QuoteLink } from './quoteLink.ts';

export interface LinkInput {
  readonly en: SegmentedText;
  readonly fr: SegmentedText;
  readonly quotes: Both<readonly Quotation[]>;
  readonly beads: readonly Bead[];
  readonly lexicon: Lexicon;
}

interface Candidate {
  readonly en: Side;
  readonly fr: Side;
  readonly covered: Coverage;
  readonly distance: number;
  readonly score: number;
}

const LEAST_SCORE = 0.3;
/** A quotation that left its bead must share most of its words. */
const LEAST_SCORE_MOVED = 0.6;
const MAX_DISTANCE = 3;
/** A part counts as rendered by a larger quotation when so much of it is found there. */
const LEAST_PART = 0.55;

/**
 * Pairs the quotations of two texts: first by their words, the best match first, then what is alone in
 * its bead on both sides, then parts that were split or merged. Links are many-to-many.
 *
 * @param memo what earlier runs over the same pair found; kept to what still is there
 */
export function linkQuotations(input: LinkInput, memo: CoverageMemo = new Map()): QuoteLink[] {
  const { lexicon, beads, quotes } = input;
  const en = readSides(input.en, quotes.en, beads, lexicon);
  const fr = readSides(input.fr, quotes.fr, beads, lexicon);
  const candidates = findCandidates(en, fr, lexicon, memo);
  const links = new Map<string, QuoteLink>();
  const linked = new Set<string>();
  const add = ({ en, fr, score }: Candidate, reason: string, confidence = score): void => {
    const ids = { en: en.quotation.id, fr: fr.quotation.id };
    links.set(`${ids.en} ${ids.fr}`, {
      ...ids,
      confidence: Math.round(Math.min(1, confidence) * 100) / 100,
      origin: 'automatic',
      reason: message(reason, score),
    });
    linked.add(ids.en).add(ids.fr);
  };
  const free = ({ en, fr }: Candidate): boolean =>
    !linked.has(en.quotation.id) && !linked.has(fr.quotation.id);

  for (const marked of [true, false]) {
    for (const candidate of candidates) {
      const { score, distance } = candidate;
      if (bothMarked(candidate) !== marked || !free(candidate)) continue;
      if (score >= (distance > 1 ? LEAST_SCORE_MOVED : LEAST_SCORE))
        add(candidate, reasonOf(candidate));
    }
    const fits = marked ? [sameType, bothMarked] : [(pair: Candidate) => sameVoice(pair, lexicon)];
    for (const fit of fits)
      for (const candidate of aloneTogether(candidates, (pair) => free(pair) && fit(pair)))
        add(candidate, 'onlyOnes', 0.5);
  }
  for (const candidate of candidates) {
    if (free(candidate) || candidate.distance > 1 || candidate.score < LEAST_SCORE / 2) continue;
    const { en, fr, covered } = candidate;
    const part = linked.has(en.quotation.id) ? covered.fr : covered.en;
    const open = !linked.has(en.quotation.id) || !linked.has(fr.quotation.id);
    if (open && part >= LEAST_PART && sameLevel(en, fr)) add(candidate, 'split', part * 0.9);
  }
  return [...links.values()];
}

/** Pairs near each other in the alignment, best first. */
function findCandidates(
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

function bothMarked({ en, fr }: Candidate): boolean {
  return en.quotation.marks !== null && fr.quotation.marks !== null;
}

/** Reported speech and the fragment inside it are two levels: a split stays on one. */
function sameLevel(en: Side, fr: Side): boolean {
  return (en.quotation.marks !== null) === (fr.quotation.marks !== null);
}

function sameType(candidate: Candidate): boolean {
  return bothMarked(candidate) && candidate.en.quotation.type === candidate.fr.quotation.type;
}

/** Whether the last words of the two speakers' names render each other. */
function sameVoice({ en, fr }: Candidate, lexicon: Lexicon): boolean {
  const last = ({ quotation }: Side): string =>
    quotation.speaker?.name
      .toLowerCase()
      .split(/[\s'’]/u)
      .at(-1) ?? '';
  return last(en) !== '' && lexicon.similarity(last(en), last(fr)) >= 0.5;
}

/** Quotations that are the only fitting ones of their bead on both sides. */
function aloneTogether(
  candidates: readonly Candidate[],
  fits: (candidate: Candidate) => boolean,
): Candidate[] {
  const open = candidates.filter(
    (candidate) =>
      candidate.distance === 0 &&
      (candidate.en.quotation.type === 'mention') === (candidate.fr.quotation.type === 'mention') &&
      fits(candidate),
  );
  const count = new Map<string, number>();
  for (const { en, fr } of open) {
    for (const { id } of [en.quotation, fr.quotation]) count.set(id, (count.get(id) ?? 0) + 1);
  }
  return open.filter(
    ({ en, fr }) => count.get(en.quotation.id) === 1 && count.get(fr.quotation.id) === 1,
  );
}

function reasonOf({ en, fr, distance }: Candidate): string {
  if (distance > 0) return 'moved';
  if (en.quotation.marks && !fr.quotation.marks) return 'unmarkedInFrench';
  if (!en.quotation.marks && fr.quotation.marks) return 'unmarkedInEnglish';
  return 'sameWords';
}

function message(reason: string, score: number): Message {
  return { key: `quotes:reason.${reason}`, values: { percent: Math.round(score * 100) } };
}
