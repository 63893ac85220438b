/** How long some work takes, in milliseconds. */
export interface Time {
  /** As people wait: the median of all runs. */
  readonly waited: number;
  /**
   * Of the processor, for this thread alone: the mean, since its clock ticks slowly. What other programs
   * do adds little to it.
   */
  readonly worked: number;
  readonly runs: number;
}

/** Measures the work, done so many times over. */
export function timed(runs: number, work: (run: number) => unknown): Time {
  const before = process.threadCpuUsage();
  const waits = Array.from({ length: runs }, (_, run) => {
    const start = performance.now();
    work(run);
    return performance.now() - start;
  });
  const { user, system } = process.threadCpuUsage(before);
  return { waited: median(waits), worked: (user + system) / 1000 / runs, runs };
}

/** The middle one of some values. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
