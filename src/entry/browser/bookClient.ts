import { errorOf } from '../../app/index.ts';
import type { DeskWork } from '../../hosts/browser/index.ts';
import type { BookAnswer, BookJob, BookJobs, BookOrder } from './wire.ts';

/** bookWork().open(bytes): one worker, started with the first job. */
export function bookWork(create: () => Worker = newWorker): DeskWork {
  const waiting = new Map<number, (answer: BookAnswer | Error) => void>();
  let worker: Worker | undefined;
  let last = 0;
  const started = (): Worker => {
    const made = create();
    made.onmessage = ({ data }: MessageEvent<BookAnswer>) => {
      waiting.get(data.n)?.(data);
      waiting.delete(data.n);
    };
    made.onerror = (event) => {
      waiting.forEach((end) => end(new Error(event.message || 'The worker could not start.')));
      waiting.clear();
      worker = undefined;
    };
    return made;
  };
  const ask = <K extends BookJob>(job: K, input: BookJobs[K]['in']): Promise<BookJobs[K]['out']> =>
    new Promise((resolve, reject) => {
      worker ??= started();
      const n = ++last;
      waiting.set(n, (answer) => {
        if (answer instanceof Error) reject(answer);
        else if ('failure' in answer) reject(errorOf(answer.failure));
        else resolve(answer.output as BookJobs[K]['out']);
      });
      worker.postMessage({ n, job, input } satisfies BookOrder);
    });
  return {
    open: (bytes) => ask('open', { bytes }),
    save: (content, original) => ask('save', { content, original }),
    losses: (content, original) => ask('losses', { content, original }),
  };
}

const newWorker = (): Worker =>
  new Worker(/* webpackChunkName: "book-worker" */ new URL('./bookWorker.ts', import.meta.url));
