import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { JUMPS, MAX_JUMP } from './alignment.ts';
import type { Jumps, Tables } from './alignment.ts';
import type { Candidates } from './candidates.ts';
import type { Corpus } from './corpus.ts';
import type { Pass, WorkerInput } from './worker.ts';

const WORKERS = 2;

/** The passes: the share of the sentences grows as the tables become worth it. */
const SCHEDULE: readonly { model: 'model1' | 'hmm'; every: number }[] = [
  { model: 'model1', every: 4 },
  { model: 'model1', every: 2 },
  { model: 'model1', every: 1 },
  { model: 'hmm', every: 3 },
  { model: 'hmm', every: 2 },
  { model: 'hmm', every: 1 },
];

/** Weight of the prior in the tables: expected counts below it are mostly noise. */
const PRIOR = 0.02;

/**
 * Learns which words translate each other: Model 1, then the HMM, each in both directions at once,
 * counting only where both agree (Liang, Taskar and Klein 2006, "Alignment by agreement").
 *
 * @returns the expected number of times that each candidate pair is linked in the whole corpus
 */
export async function train(
  corpus: Corpus,
  candidates: Candidates,
  report: (message: string) => void,
): Promise<Float64Array> {
  const size = candidates.fr.length;
  const tables: Tables = { forward: sharedFloats(size), backward: sharedFloats(size) };
  const bare = {
    ...corpus,
    en: { ...corpus.en, forms: [] },
    fr: { ...corpus.fr, forms: [] },
  };
  const parts = Array.from({ length: WORKERS }, () => {
    const counts = new Float64Array(new SharedArrayBuffer(8 * size));
    const workerData: WorkerInput = { corpus: bare, candidates, tables, counts };
    return { counts, worker: new Worker(new URL('worker.ts', import.meta.url), { workerData }) };
  });
  let counts: Float64Array = Float64Array.from(candidates.dice);
  let jumps: Jumps = { forward: firstJumps(), backward: firstJumps() };
  for (const { model, every } of SCHEDULE) {
    estimate(tables, counts, candidates, corpus.fr.forms.length);
    const replies = await Promise.all(
      parts.map(async ({ worker }, part) => {
        const pass: Pass = { model, first: part * every, step: WORKERS * every, jumps };
        worker.postMessage(pass);
        return (await once(worker, 'message'))[0] as Jumps;
      }),
    );
    counts = sum(parts.map((part) => part.counts));
    if (model === 'hmm') jumps = mergeJumps(replies);
    report(`${model} on every ${every}. sentence done`);
  }
  await Promise.all(parts.map(({ worker }) => worker.terminate()));
  return counts;
}

/** Expected counts to probabilities, with the digamma discount of variational Bayes. */
function estimate(
  tables: Tables,
  counts: Float64Array,
  { starts, fr }: Candidates,
  frWords: number,
): void {
  const frSums = new Float64Array(frWords);
  const frKinds = new Float64Array(frWords);
  for (let pair = 0; pair < counts.length; pair++) {
    frSums[fr[pair]!]! += counts[pair]!;
    frKinds[fr[pair]!]!++;
  }
  for (let en = 0; en + 1 < starts.length; en++) {
    let enSum = 0;
    for (let pair = starts[en]!; pair < starts[en + 1]!; pair++) enSum += counts[pair]!;
    const kinds = starts[en + 1]! - starts[en]!;
    const enScale = digamma(enSum + PRIOR * kinds);
    for (let pair = starts[en]!; pair < starts[en + 1]!; pair++) {
      const weight = digamma(counts[pair]! + PRIOR);
      const other = fr[pair]!;
      tables.forward[pair] = Math.exp(weight - enScale);
      tables.backward[pair] = Math.exp(weight - digamma(frSums[other]! + PRIOR * frKinds[other]!));
    }
  }
}

/** The digamma function by its asymptotic series, for x > 0. */
function digamma(x: number): number {
  let value = 0;
  let at = x;
  for (; at < 6; at++) value -= 1 / at;
  const inverse = 1 / (at * at);
  return value + Math.log(at) - 0.5 / at - inverse * (1 / 12 - inverse * (1 / 120 - inverse / 252));
}

function sharedFloats(size: number): Float32Array {
  return new Float32Array(new SharedArrayBuffer(4 * size));
}

function firstJumps(): Float64Array {
  return Float64Array.from({ length: JUMPS }, (_, i) => Math.exp(-Math.abs(i - MAX_JUMP - 1) / 2));
}

function mergeJumps(replies: readonly Jumps[]): Jumps {
  const merge = (counts: Float64Array[]): Float64Array => {
    const total = sum(counts);
    const all = total.reduce((a, b) => a + b, 0);
    return total.map((count) => count / all + 1e-4);
  };
  return {
    forward: merge(replies.map((reply) => reply.forward)),
    backward: merge(replies.map((reply) => reply.backward)),
  };
}

function sum(parts: readonly Float64Array[]): Float64Array {
  const total = parts[0]!.slice();
  for (const part of parts.slice(1)) {
    for (let i = 0; i < total.length; i++) total[i]! += part[i]!;
  }
  return total;
}
