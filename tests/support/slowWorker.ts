import { parentPort } from 'node:worker_threads';
import type { JobMessage } from '../../electron/backend/pool/messages.ts';

// A worker with tasks for tests: `input` says what to do.
parentPort!.on('message', ({ job, input, cancelled }: JobMessage) => {
  const flag = new Int32Array(cancelled);
  const { task } = input as { task: 'die' | 'wait' | 'echo' };
  if (task === 'die') process.exit(1);
  if (task === 'wait') {
    parentPort!.postMessage({ type: 'progress', job, done: 1, total: 2 });
    // Ends when it is cancelled, and shows by ending that it has seen so.
    while (Atomics.load(flag, 0) === 0) Atomics.wait(flag, 0, 0, 5);
  }
  parentPort!.postMessage({ type: 'reply', job, value: { thread: process.pid, input } });
});
