import type { Bead } from '../align/bead.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Both } from '../text/language.ts';
import type { Message } from '../text/message.ts';
import type { SegmentedText } from '../text/segmentedText.ts';
import { bothMarked, findCandidates, type Candidate } from './linkCandidates.ts';
import { readSides, type CoverageMemo, type Side } from './linkScores.ts';
import { rivalsAmong, surety } from './linkSurety.ts';
import type { Quotation } from './quotation.ts';
import type { QuoteLink } from './quoteLink.ts';

export interface LinkInput {
  readonly en: SegmentedText;
  readonly fr: SegmentedText;
  readonly quotes: Both<readonly Quotation[]>;
  readonly beads: readonly Bead[];
  readonly lexicon: Lexicon;
}

const LEAST_SCORE = 0.3;
/** A quotation that left its bead must share most of its words. */
const LEAST_SCORE_MOVED = 0.6;
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
  const rivals = rivalsAmong(candidates);
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
        add(candidate, reasonOf(candidate), surety(candidate, rivals));
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
