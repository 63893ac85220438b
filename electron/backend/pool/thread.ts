import { Worker } from 'node:worker_threads';
import { CallFailed, failed } from '../../../shared/contract/failure.ts';
import type { JobMessage, WorkerMessage } from './messages.ts';
import type { RunOptions } from './runOptions.ts';
import type { TaskName } from './tasks.ts';

/** One worker with its queue. */
export interface Thread {
  /** Jobs that wait or run. */
  readonly load: number;
  /** Key of the job that came last. */
  readonly key: string | undefined;
  run(task: TaskName, input: unknown, options: RunOptions): Promise<unknown>;
  stop(): Promise<void>;
}

interface Job {
  readonly message: JobMessage;
  readonly options: RunOptions;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: CallFailed) => void;
}

let lastJob = 0;

/** @param gone called once when the worker has ended, by itself or stopped */
export function createThread(workerFile: URL, gone: () => void): Thread {
  const worker = new Worker(workerFile);
  const queue: Job[] = [];
  let key: string | undefined;
  let stopping = false;

  const sendFirst = (): void => {
    if (queue[0]) worker.postMessage(queue[0].message);
  };
  const settle = (finish: (job: Job) => void): void => {
    const job = queue.shift();
    if (job) finish(job);
    sendFirst();
  };
  const fail = (failure: CallFailed): void => {
    for (const job of queue.splice(0)) job.reject(failure);
  };

  worker.on('message', (message: WorkerMessage) => {
    if (message.job !== queue[0]?.message.job) return;
    if (message.type === 'progress') queue[0].options.progress?.(message);
    else if (message.type === 'reply')
      settle((job) => {
        job.resolve(message.value);
      });
    else
      settle((job) => {
        job.reject(new CallFailed(message.failure));
      });
  });
  worker.on('error', (error) => {
    fail(failed('internal', undefined, { error: String(error) }, error));
  });
  worker.on('exit', () => {
    fail(stopping ? failed('cancelled') : failed('internal', undefined, { error: 'worker ended' }));
    gone();
  });

  return {
    get load() {
      return queue.length;
    },
    get key() {
      return key;
    },
    run(task, input, options) {
      key = options.key;
      return new Promise((resolve, reject) => {
        const cancelled = new SharedArrayBuffer(4);
        const job: Job = {
          message: { job: ++lastJob, task, input, cancelled },
          options,
          resolve,
          reject,
        };
        options.signal?.addEventListener(
          'abort',
          () => {
            cancel(job);
          },
          { once: true },
        );
        queue.push(job);
        if (queue.length === 1) sendFirst();
      });
    },
    async stop() {
      stopping = true;
      await worker.terminate();
    },
  };

  /** A running job stops at its next checkpoint; a waiting one leaves the queue. Both answer now. */
  function cancel(job: Job): void {
    Atomics.store(new Int32Array(job.message.cancelled), 0, 1);
    const place = queue.indexOf(job);
    if (place > 0) queue.splice(place, 1);
    job.reject(failed('cancelled'));
  }
}
