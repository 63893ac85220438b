import { parentPort, workerData } from 'node:worker_threads';
import { PairAligner } from './alignment.ts';
import type { Jumps, Tables } from './alignment.ts';
import type { Candidates } from './candidates.ts';
import type { Corpus } from './corpus.ts';

/** What a worker is given: all of it shared memory but the word lists, which it does not need. */
export interface WorkerInput {
  readonly corpus: Corpus;
  readonly candidates: Candidates;
  readonly tables: Tables;
  /** Where it adds up the expected counts of the candidate pairs. */
  readonly counts: Float64Array;
}

/** What one pass over the corpus learns with, and from which sentences. */
export interface Lesson {
  readonly model: 'model1' | 'hmm';
  /** Every so many sentences are read, and count for as many; */
  readonly every: number;
  /** but all of those with a word seen less often than this: it needs each of its sentences. */
  readonly rare: number;
}

/** The share of a lesson that a worker does: its part of so many. */
export interface Pass extends Lesson {
  readonly part: number;
  readonly parts: number;
  readonly jumps: Jumps;
}

const { corpus, candidates, tables, counts } = workerData as WorkerInput;
const aligner = new PairAligner(corpus, candidates, tables);
const rarest = rarestWords(corpus);

parentPort!.on('message', (pass: Pass) => {
  const jumpCounts: Jumps = {
    forward: new Float64Array(pass.jumps.forward.length),
    backward: new Float64Array(pass.jumps.backward.length),
  };
  counts.fill(0);
  for (let sentence = 0; sentence < corpus.sentences; sentence++) {
    if (Math.floor(sentence / pass.every) % pass.parts !== pass.part) continue;
    const rare = rarest[sentence]! < pass.rare;
    if (!rare && sentence % pass.every !== 0) continue;
    const weight = rare ? 1 : pass.every;
    const { en, fr } = aligner.load(sentence);
    if (pass.model === 'model1') aligner.model1(en, fr);
    else aligner.hmmBoth(en, fr, pass.jumps, jumpCounts);
    for (let cell = 0; cell < en * fr; cell++) {
      const pair = aligner.index[cell]!;
      if (pair >= 0) counts[pair]! += weight * aligner.posterior[cell]!;
    }
  }
  parentPort!.postMessage(jumpCounts);
});

/** For each sentence how often its rarest word, of either side, stands in the corpus. */
function rarestWords({ sentences, en, fr }: Corpus): Uint32Array {
  const rarest = new Uint32Array(sentences).fill(0xffff_ffff);
  for (const { words, starts } of [en, fr]) {
    const counts: number[] = [];
    for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
    for (let sentence = 0; sentence < sentences; sentence++) {
      for (let at = starts[sentence]!; at < starts[sentence + 1]!; at++) {
        const word = words[at]!;
        if (word > 0 && counts[word]! < rarest[sentence]!) rarest[sentence] = counts[word]!;
      }
    }
  }
  return rarest;
}
