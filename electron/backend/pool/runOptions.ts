/** How one task is run, beside what it runs on. */
export interface RunOptions {
  readonly signal?: AbortSignal;
  readonly progress?: (value: { done: number; total: number }) => void;
  /** Runs of one key go to the worker that had it last, which remembers what it found out. */
  readonly key?: string;
}
