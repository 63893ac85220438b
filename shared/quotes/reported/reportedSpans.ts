import type { SentenceView } from './features.ts';
import { eachSegment, sumWays } from './lattice.ts';
import { scoreSentence, type SegmentModel } from './scoreSentence.ts';
import { CONTENT, CUE, SPEAKER, type SegmentKind } from './segmentKinds.ts';

/** A stretch of the text's tokens with how likely it is, near misses of its edges counted in. */
export interface LikelySegment {
  readonly kind: SegmentKind;
  readonly from: number;
  readonly to: number;
  readonly probability: number;
}

/** Reported words, and the cue and the speaker that stand nearest. */
export interface ReportedSpan {
  readonly content: LikelySegment;
  readonly cue: LikelySegment | null;
  readonly speaker: LikelySegment | null;
}

/** Stretches below it are not looked at. */
const LEAST = 0.003;
/** Two stretches that share so much are one with other edges. */
const SAME = 0.8;
const LEAST_PART = 0.2;

/** The likeliest reported words of a sentence, none across another. */
export function reportedSpans(model: SegmentModel, sentence: SentenceView): ReportedSpan[] {
  const scores = scoreSentence(model, sentence);
  const found: LikelySegment[][] = [[], [], []];
  eachSegment(scores, sumWays(scores), LEAST, (kind, from, to, probability) => {
    found[kind]!.push({
      kind: kind as SegmentKind,
      from: sentence.from + from,
      to: sentence.from + to,
      probability,
    });
  });
  const cues = likeliest(found[CUE]!).filter(({ probability }) => probability > LEAST_PART);
  const speakers = likeliest(found[SPEAKER]!).filter(({ probability }) => probability > LEAST_PART);
  return likeliest(found[CONTENT]!).map((content) => {
    const cue = nearest(cues, content);
    return { content, cue, speaker: nearest(speakers, cue ?? content) };
  });
}

/** Gives each stretch the probability of all that nearly equal it, and keeps the best ones apart. */
function likeliest(segments: readonly LikelySegment[]): LikelySegment[] {
  const ranked = segments.map((segment) => ({
    segment,
    summed: segments.reduce(
      (sum, other) => (shared(segment, other) >= SAME ? sum + other.probability : sum),
      0,
    ),
  }));
  ranked.sort(
    (a, b) =>
      b.summed - a.summed ||
      b.segment.probability - a.segment.probability ||
      a.segment.from - b.segment.from,
  );
  const kept: LikelySegment[] = [];
  for (const { segment, summed } of ranked)
    if (!kept.some((other) => shared(segment, other) > 0))
      kept.push({ ...segment, probability: summed });
  return kept;
}

/** Tokens in both over tokens in either. */
function shared(a: LikelySegment, b: LikelySegment): number {
  const both = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  return both <= 0 ? 0 : both / (Math.max(a.to, b.to) - Math.min(a.from, b.from));
}

/** The stretch with the fewest tokens between; before rather than after. */
function nearest(segments: readonly LikelySegment[], to: LikelySegment): LikelySegment | null {
  let best: LikelySegment | null = null;
  let least = Infinity;
  for (const segment of segments) {
    const before = to.from - segment.to;
    const gap = before >= 0 ? before : segment.from - to.to + 0.5;
    if (gap >= 0 && gap < least) {
      least = gap;
      best = segment;
    }
  }
  return best;
}
