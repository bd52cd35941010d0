import type { Failure, JobName, Progress, WorkJobs } from '../app/index.ts';

/** What goes to the worker: one job. */
export type Order = { [K in JobName]: { job: K; input: WorkJobs[K]['in'] } }[JobName];

/** What comes back: how far it is, any number of times, then the end. */
export type Report =
  | { kind: 'progress'; at: Progress }
  | { kind: 'done'; output: WorkJobs[JobName]['out'] }
  | { kind: 'failed'; failure: Failure };
