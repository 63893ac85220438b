import { availableParallelism } from 'node:os';
import { failed } from '../../../shared/contract/failure.ts';
import type { RunOptions } from './runOptions.ts';
import type { Tasks, TaskName } from './tasks.ts';
import { createThread, type Thread } from './thread.ts';

/** Worker threads that run the tasks; the host's own thread stays free. */
export interface Pool {
  /** Fails with a CallFailed: of the task's own, `cancelled`, or `internal` when the worker died. */
  run<T extends TaskName>(
    task: T,
    input: Tasks[T]['input'],
    options?: RunOptions,
  ): Promise<Tasks[T]['output']>;
  close(): Promise<void>;
}

/** One thread for what a person waits for and one for long work, more where there are cores. */
const DEFAULT_SIZE = Math.max(2, Math.min(availableParallelism() - 1, 8));

/**
 * Starts one worker at once, so that it is warm when the first pair comes, and others as needed.
 *
 * @param workerFile the worker's script: worker.ts beside this file, or what the build made of it
 */
export function createPool(workerFile: URL, size = DEFAULT_SIZE): Pool {
  const threads: Thread[] = [];
  const homes = new Map<string, Thread>();
  let closed = false;

  const start = (): Thread => {
    const thread = createThread(workerFile, () => {
      threads.splice(threads.indexOf(thread), 1);
      for (const [key, home] of homes) if (home === thread) homes.delete(key);
    });
    threads.push(thread);
    return thread;
  };

  const choose = (key: string | undefined): Thread => {
    const home = key === undefined ? undefined : homes.get(key);
    if (home && (home.load === 0 || home.key === key)) return home;
    const idle = threads.find((thread) => thread.load === 0);
    if (idle) return idle;
    if (threads.length < size) return start();
    return home ?? threads.reduce((best, thread) => (thread.load < best.load ? thread : best));
  };

  start();
  return {
    async run(task, input, options = {}) {
      if (closed || options.signal?.aborted) throw failed('cancelled');
      const thread = choose(options.key);
      if (options.key !== undefined) homes.set(options.key, thread);
      return (await thread.run(task, input, options)) as Tasks[typeof task]['output'];
    },
    async close() {
      closed = true;
      await Promise.all(threads.map((thread) => thread.stop()));
    },
  };
}
