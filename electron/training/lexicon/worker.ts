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

/** One pass over every `step`th sentence from `first` on. */
export interface Pass {
  readonly model: 'model1' | 'hmm';
  readonly first: number;
  readonly step: number;
  readonly jumps: Jumps;
}

const { corpus, candidates, tables, counts } = workerData as WorkerInput;
const aligner = new PairAligner(corpus, candidates, tables);

parentPort!.on('message', (pass: Pass) => {
  const jumpCounts: Jumps = {
    forward: new Float64Array(pass.jumps.forward.length),
    backward: new Float64Array(pass.jumps.backward.length),
  };
  counts.fill(0);
  for (let sentence = pass.first; sentence < corpus.sentences; sentence += pass.step) {
    const { en, fr } = aligner.load(sentence);
    if (pass.model === 'model1') aligner.model1(en, fr);
    else aligner.hmmBoth(en, fr, pass.jumps, jumpCounts);
    for (let cell = 0; cell < en * fr; cell++) {
      const pair = aligner.index[cell]!;
      if (pair >= 0) counts[pair]! += aligner.posterior[cell]!;
    }
  }
  parentPort!.postMessage(jumpCounts);
});
