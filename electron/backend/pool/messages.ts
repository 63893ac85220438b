import type { Failure } from '../../../shared/contract/failure.ts';
import type { TaskName } from './tasks.ts';

/** From the host to a worker: do this. A worker has one job at a time. */
export interface JobMessage {
  readonly job: number;
  readonly task: TaskName;
  readonly input: unknown;
  /** One 32-bit flag; the host sets it to 1 to cancel, which the worker sees in the midst of its work. */
  readonly cancelled: SharedArrayBuffer;
}

/** From a worker to the host. */
export type WorkerMessage =
  | {
      readonly type: 'progress';
      readonly job: number;
      readonly done: number;
      readonly total: number;
    }
  | { readonly type: 'reply'; readonly job: number; readonly value: unknown }
  | { readonly type: 'failure'; readonly job: number; readonly failure: Failure };
