import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { JUMPS, MAX_JUMP } from '../../../shared/align/words/hmm.ts';
import type { Jumps, Tables } from './alignment.ts';
import type { Candidates } from './candidates.ts';
import type { Corpus } from './corpus.ts';
import type { Lesson, Pass, WorkerInput } from './worker.ts';

const WORKERS = 2;

/** The passes: more of the sentences as the tables become worth it. */
const LESSONS: readonly Lesson[] = [
  { model: 'model1', every: 8, rare: 100 },
  { model: 'model1', every: 8, rare: 100 },
  { model: 'hmm', every: 8, rare: 60 },
  { model: 'hmm', every: 3, rare: 200 },
];

/** What training ends with. */
export interface Model {
  /** The expected number of times that each candidate pair is linked in the whole corpus. */
  readonly links: Float64Array;
  readonly tables: Tables;
  readonly jumps: Jumps;
}

/** Keeps a word that is hardly ever linked from being sure of its only partner. */
const EVERY_WORD = 0.01;
/** How many imagined links a pair of the dictionary has in advance: it tells rare words apart. */
const LISTED = 0.5;

/**
 * Learns which words translate each other: Model 1, then the HMM, each in both directions at once,
 * counting only where both agree (Liang, Taskar and Klein 2006, "Alignment by agreement").
 *
 * @param listed 1 for each candidate pair that a dictionary lists, else 0
 */
export async function train(
  corpus: Corpus,
  candidates: Candidates,
  listed: Uint8Array,
  report: (message: string) => void,
): Promise<Model> {
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
  const share = (): void => {
    const prior = counts.map((count, pair) => count + LISTED * listed[pair]!);
    estimate(tables, prior, candidates, corpus.fr.forms.length);
  };
  for (const lesson of LESSONS) {
    share();
    const replies = await Promise.all(
      parts.map(async ({ worker }, part) => {
        const pass: Pass = { ...lesson, part, parts: WORKERS, jumps };
        worker.postMessage(pass);
        return (await once(worker, 'message'))[0] as Jumps;
      }),
    );
    counts = sum(parts.map((part) => part.counts));
    if (lesson.model === 'hmm') jumps = mergeJumps(replies);
    report(`${lesson.model} on every ${lesson.every}. sentence done`);
  }
  await Promise.all(parts.map(({ worker }) => worker.terminate()));
  share();
  return { links: counts, tables, jumps };
}

/** Expected counts to probabilities: what each word shares out among its candidates. */
export function estimate(
  tables: Tables,
  counts: Float64Array,
  { starts, fr }: Candidates,
  frWords: number,
): void {
  const frSums = new Float64Array(frWords).fill(EVERY_WORD);
  for (let pair = 0; pair < counts.length; pair++) frSums[fr[pair]!]! += counts[pair]!;
  for (let en = 0; en + 1 < starts.length; en++) {
    let enSum = EVERY_WORD;
    for (let pair = starts[en]!; pair < starts[en + 1]!; pair++) enSum += counts[pair]!;
    for (let pair = starts[en]!; pair < starts[en + 1]!; pair++) {
      tables.forward[pair] = counts[pair]! / enSum;
      tables.backward[pair] = counts[pair]! / frSums[fr[pair]!]!;
    }
  }
}

function sharedFloats(size: number): Float32Array {
  return new Float32Array(new SharedArrayBuffer(4 * size));
}

export function firstJumps(): Float64Array {
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
