import {
  analyse,
  createAnalysisMemo,
  type AnalysisInput,
} from '../../../shared/analysis/analyse.ts';
import type { Analysis } from '../../../shared/analysis/analysis.ts';
import type { Checkpoint } from '../../../shared/text/checkpoint.ts';
import { Recent } from '../recent.ts';

/** The work that runs in workers: what goes in and what comes out, both structured-clonable. */
export interface Tasks {
  analyse: {
    input: AnalysisInput & { readonly pair: string };
    output: { readonly analysis: Analysis; readonly elapsed: number };
  };
}

export type TaskName = keyof Tasks;

export type TaskRunners = {
  readonly [T in TaskName]: (
    input: Tasks[T]['input'],
    checkpoint: Checkpoint,
  ) => Tasks[T]['output'] | Promise<Tasks[T]['output']>;
};

/** As many pairs as a person goes back and forth between. */
const REMEMBERED_PAIRS = 8;

/** The tasks of one worker, with what it remembers between them. */
export function createTaskRunners(): TaskRunners {
  const memos = new Recent<string, ReturnType<typeof createAnalysisMemo>>(REMEMBERED_PAIRS);
  return {
    analyse: ({ pair, ...input }, checkpoint) => {
      const start = performance.now();
      const memo = memos.getOrAdd(pair, createAnalysisMemo);
      const analysis = analyse(input, memo, checkpoint);
      return { analysis, elapsed: performance.now() - start };
    },
  };
}
