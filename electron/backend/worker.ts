import { parentPort } from 'node:worker_threads';
import type { Checkpoint } from '../../shared/text/checkpoint.ts';
import { failed } from '../../shared/contract/failure.ts';
import { toFailure } from './failures.ts';
import type { JobMessage, WorkerMessage } from './pool/messages.ts';
import { createTaskRunners, type TaskRunners } from './pool/tasks.ts';

/** Progress more often than this is not worth a message. */
const PROGRESS_INTERVAL_MS = 50;

const port = parentPort;
if (!port) throw new Error('worker.ts runs as a worker thread only');
const runners = createTaskRunners();
const send = (message: WorkerMessage): void => {
  port.postMessage(message);
};

port.on('message', (message: JobMessage) => {
  void run(message);
});

async function run({ job, task, input, cancelled }: JobMessage): Promise<void> {
  try {
    const runner = runners[task] as (
      input: unknown,
      checkpoint: Checkpoint,
    ) => ReturnType<TaskRunners[typeof task]>;
    const value = await runner(input, checkpointFor(job, new Int32Array(cancelled)));
    send({ type: 'reply', job, value });
  } catch (error) {
    send({ type: 'failure', job, failure: toFailure(error) });
  }
}

function checkpointFor(job: number, flag: Int32Array): Checkpoint {
  let reported = performance.now();
  return (done, total) => {
    if (Atomics.load(flag, 0) === 1) throw failed('cancelled');
    const now = performance.now();
    if (now - reported < PROGRESS_INTERVAL_MS) return;
    reported = now;
    send({ type: 'progress', job, done, total });
  };
}
