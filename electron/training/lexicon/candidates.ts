import type { Corpus, Side } from './corpus.ts';

/** The pairs of words worth learning: for each English word its French ones, ascending. */
export interface Candidates {
  /** Where each English word's row begins in `fr`. */
  readonly starts: Uint32Array;
  readonly fr: Int32Array;
  /** How well each pair goes together, before any learning: its co-occurrence, 0..1 (Dice). */
  readonly dice: Float32Array;
}

/** Frequent words are looked up in this many of their sentences at most. */
const SAMPLE = 40_000;
/** Log-likelihood ratio (Dunning 1993) above which a pair is no chance. */
const MIN_LIKELIHOOD = 8;
const MAX_ROW = 500;

/**
 * Counts how often words stand in the same sentence pair and keeps the pairs that do so more than
 * chance would have it.
 */
export function findCandidates(corpus: Corpus, report: (word: number) => void): Candidates {
  const enIndex = invert(corpus.en, corpus.sentences);
  const frFrequency = documentFrequencies(corpus.fr, corpus.sentences);
  const rows: Row[] = [{ fr: new Int32Array(0), dice: new Float32Array(0) }];
  const counts = new Int32Array(corpus.fr.forms.length);
  const lastSeen = new Int32Array(corpus.fr.forms.length).fill(-1);
  const met: number[] = [];
  for (let en = 1; en < corpus.en.forms.length; en++) {
    const from = enIndex.starts[en]!;
    const frequency = enIndex.starts[en + 1]! - from;
    const step = Math.max(1, Math.ceil(frequency / SAMPLE));
    met.length = 0;
    for (let i = 0; i < frequency; i += step) {
      const sentence = enIndex.sentences[from + i]!;
      for (let at = corpus.fr.starts[sentence]!; at < corpus.fr.starts[sentence + 1]!; at++) {
        const fr = corpus.fr.words[at]!;
        if (lastSeen[fr] === sentence) continue;
        lastSeen[fr] = sentence;
        if (counts[fr]!++ === 0) met.push(fr);
      }
    }
    rows.push(bestOf(met, counts, frFrequency, { frequency, step, total: corpus.sentences }));
    for (const fr of met) {
      counts[fr] = 0;
      lastSeen[fr] = -1;
    }
    if (en % 2000 === 0) report(en);
  }
  return join(rows);
}

interface WordCount {
  readonly frequency: number;
  readonly step: number;
  readonly total: number;
}

function bestOf(
  met: readonly number[],
  counts: Int32Array,
  frFrequency: Uint32Array,
  word: WordCount,
): Row {
  const sampled = Math.ceil(word.frequency / word.step);
  const kept: { fr: number; score: number; dice: number }[] = [];
  for (const fr of met) {
    if (fr === 0 || (counts[fr]! < 2 && word.frequency > 4)) continue;
    const score = likelihoodRatio(counts[fr]!, sampled, frFrequency[fr]!, word.total);
    if (score < MIN_LIKELIHOOD) continue;
    const together = counts[fr]! * word.step;
    kept.push({ fr, score, dice: (2 * together) / (word.frequency + frFrequency[fr]!) });
  }
  kept.sort((a, b) => b.score - a.score || a.fr - b.fr);
  kept.length = Math.min(kept.length, MAX_ROW);
  kept.sort((a, b) => a.fr - b.fr);
  return {
    fr: Int32Array.from(kept, ({ fr }) => fr),
    dice: Float32Array.from(kept, ({ dice }) => dice),
  };
}

/** Dunning's G² of a pair that stands together more often than by chance, else 0. */
function likelihoodRatio(both: number, sampled: number, frequency: number, total: number): number {
  const expected = (sampled * frequency) / total;
  if (both <= expected) return 0;
  const missing = sampled - both;
  const share = frequency / total;
  const second = missing > 0 ? missing * Math.log(missing / (sampled * (1 - share) + 1e-9)) : 0;
  return 2 * (both * Math.log(both / expected) + second);
}

interface InvertedIndex {
  readonly starts: Uint32Array;
  readonly sentences: Uint32Array;
}

/** For each word the sentences that it stands in, ascending. */
function invert(side: Side, count: number): InvertedIndex {
  const starts = new Uint32Array(side.forms.length + 1);
  eachWord(side, count, (word) => {
    starts[word + 1]!++;
  });
  for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!;
  const next = starts.slice();
  const sentences = new Uint32Array(starts.at(-1)!);
  eachWord(side, count, (word, sentence) => {
    sentences[next[word]!++] = sentence;
  });
  return { starts, sentences };
}

/** Visits the words of each sentence, each once. */
function eachWord(
  side: Side,
  count: number,
  visit: (word: number, sentence: number) => void,
): void {
  const last = new Int32Array(side.forms.length).fill(-1);
  for (let sentence = 0; sentence < count; sentence++) {
    for (let at = side.starts[sentence]!; at < side.starts[sentence + 1]!; at++) {
      const word = side.words[at]!;
      if (last[word] === sentence) continue;
      last[word] = sentence;
      visit(word, sentence);
    }
  }
}

/** In how many sentences each word of a side stands. */
export function documentFrequencies(side: Side, count: number): Uint32Array {
  const frequencies = new Uint32Array(side.forms.length);
  eachWord(side, count, (word) => {
    frequencies[word]!++;
  });
  return frequencies;
}

interface Row {
  readonly fr: Int32Array;
  readonly dice: Float32Array;
}

function join(rows: readonly Row[]): Candidates {
  const total = rows.reduce((sum, row) => sum + row.fr.length, 0);
  const starts = new Uint32Array(new SharedArrayBuffer(4 * (rows.length + 1)));
  const fr = new Int32Array(new SharedArrayBuffer(4 * total));
  const dice = new Float32Array(total);
  let at = 0;
  rows.forEach((row, word) => {
    starts[word] = at;
    fr.set(row.fr, at);
    dice.set(row.dice, at);
    at += row.fr.length;
  });
  starts[rows.length] = at;
  return { starts, fr, dice };
}
