import { errorOf, type JobName, type Work, type WorkCall, type WorkJobs } from '../app/index.ts';
import type { Order, Report } from './wire.ts';

/**
 * The heavy jobs in a worker: workInWorker().read(request, { progress, signal }). The worker is kept between jobs, as
 * loading the readers takes longer than most jobs. A job that is stopped ends at once with its worker; the next one gets
 * a new worker. Jobs do not wait for each other: one that comes while another runs gets a worker of its own.
 */
export function workInWorker(create: () => Worker = newWorker): Work {
  const resting: Worker[] = [];
  const run = <K extends JobName>(job: K) => {
    return (input: WorkJobs[K]['in'], call: WorkCall = {}): Promise<WorkJobs[K]['out']> => {
      const worker = resting.pop() ?? create();
      return runIn(worker, { job, input } as Order, call).then(
        (end) => {
          resting.push(worker);
          if (end.kind === 'failed') throw errorOf(end.failure);
          return end.output as WorkJobs[K]['out'];
        },
        (error: unknown) => {
          worker.terminate();
          throw error;
        },
      );
    };
  };
  return {
    ...{ read: run('read'), draft: run('draft'), open: run('open'), file: run('file') },
    ...{ check: run('check'), mend: run('mend'), progress: run('progress'), mark: run('mark') },
    ...{ round: run('round'), criteria: run('criteria'), roundForms: run('roundForms') },
    ...{ formRules: run('formRules'), form: run('form'), minutes: run('minutes') },
    ...{ gather: run('gather'), export: run('export'), rulePages: run('rulePages') },
  };
}

const newWorker = (): Worker =>
  new Worker(/* webpackChunkName: "worker" */ new URL('./worker.ts', import.meta.url));

type End = Exclude<Report, { kind: 'progress' }>;

function runIn(worker: Worker, order: Order, { progress, signal }: WorkCall): Promise<End> {
  return new Promise((resolve, reject) => {
    const stopped = () => reject(new DOMException('The job was stopped.', 'AbortError'));
    if (signal?.aborted) return stopped();
    signal?.addEventListener('abort', stopped, { once: true });
    worker.onmessage = ({ data }: MessageEvent<Report>) => {
      if (data.kind === 'progress') return progress?.(data.at);
      signal?.removeEventListener('abort', stopped);
      resolve(data);
    };
    // A script that does not load, or an error outside of a job.
    worker.onerror = (event) => reject(new Error(event.message || 'The worker could not start.'));
    worker.postMessage(order);
  });
}
