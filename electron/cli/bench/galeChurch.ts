import type { SegmentedText } from '../../../shared/text/segmentedText.ts';
import type { BeadIndices } from './alignmentScore.ts';

/** The shapes and their probabilities as published. */
const SHAPES = [
  { en: 1, fr: 1, probability: 0.89 },
  { en: 1, fr: 0, probability: 0.0099 / 2 },
  { en: 0, fr: 1, probability: 0.0099 / 2 },
  { en: 2, fr: 1, probability: 0.089 / 2 },
  { en: 1, fr: 2, probability: 0.089 / 2 },
  { en: 2, fr: 2, probability: 0.011 },
] as const;
const VARIANCE = 6.8;
/** Boundaries farther from the diagonal than this share of the text are not searched. */
const BAND_SHARE = 0.08;
const LEAST_BAND = 100;

/**
 * Alignment by sentence lengths alone: Gale and Church 1993, "A program for aligning sentences in
 * bilingual corpora". The baseline that the benchmark shows beside our own.
 */
export function alignByLength(en: SegmentedText, fr: SegmentedText): BeadIndices[] {
  const [n, m] = [en.segments.length, fr.segments.length];
  const [enLengths, frLengths] = [lengths(en), lengths(fr)];
  const width = m + 1;
  const band = Math.max(LEAST_BAND, BAND_SHARE * m);
  const costs = new Float64Array((n + 1) * width).fill(Infinity);
  const choices = new Uint8Array((n + 1) * width);
  costs[0] = 0;
  for (let i = 0; i <= n; i++) {
    for (let j = 0; j <= m; j++) {
      if (Math.abs(j - (i * m) / Math.max(1, n)) > band) continue;
      for (const [s, shape] of SHAPES.entries()) {
        const [i0, j0] = [i - shape.en, j - shape.fr];
        if (i0 < 0 || j0 < 0) continue;
        const cost =
          costs[i0 * width + j0]! +
          lengthCost(enLengths[i]! - enLengths[i0]!, frLengths[j]! - frLengths[j0]!) -
          Math.log(shape.probability);
        if (cost < costs[i * width + j]!) {
          costs[i * width + j] = cost;
          choices[i * width + j] = s;
        }
      }
    }
  }
  return trace(choices, n, m);
}

/** Length of all segments before each. */
function lengths({ segments }: SegmentedText): number[] {
  let sum = 0;
  return [0, ...segments.map(({ start, end }) => (sum += end - start))];
}

function lengthCost(en: number, fr: number): number {
  const mean = Math.max(1, (en + fr) / 2);
  const deviation = Math.abs(fr - en) / Math.sqrt(mean * VARIANCE);
  return -Math.log(Math.max(1e-30, 2 * (1 - normal(deviation))));
}

/** The cumulative normal distribution (Abramowitz and Stegun 26.2.17). */
function normal(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const series =
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return 1 - 0.3989423 * Math.exp((-z * z) / 2) * series;
}

function trace(choices: Uint8Array, n: number, m: number): BeadIndices[] {
  const beads: BeadIndices[] = [];
  for (let i = n, j = m; i > 0 || j > 0;) {
    const shape = SHAPES[choices[i * (m + 1) + j]!]!;
    beads.push({ en: range(i - shape.en, i), fr: range(j - shape.fr, j) });
    i -= shape.en;
    j -= shape.fr;
  }
  return beads.reverse();
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
