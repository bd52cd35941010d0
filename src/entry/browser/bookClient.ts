import { errorOf } from '../../app/index.ts';
import type { DeskWork } from '../../hosts/browser/index.ts';
import { askerOf } from './asker.ts';
import type { BookAnswer, BookJob, BookJobs } from './wire.ts';

/** bookWork().open(bytes): opens and saves beside the page. */
export function bookWork(create: () => Worker = newWorker): DeskWork {
  const asked = askerOf<{ job: BookJob; input: BookJobs[BookJob]['in'] }, BookAnswer>(create);
  const ask = async <K extends BookJob>(job: K, input: BookJobs[K]['in']): Promise<BookJobs[K]['out']> => {
    const answer = await asked({ job, input });
    if ('failure' in answer) throw errorOf(answer.failure);
    return answer.output as BookJobs[K]['out'];
  };
  return {
    open: (bytes) => ask('open', { bytes }),
    save: (content, original) => ask('save', { content, original }),
    losses: (content, original) => ask('losses', { content, original }),
  };
}

const newWorker = (): Worker =>
  new Worker(/* webpackChunkName: "book-worker" */ new URL('./bookWorker.ts', import.meta.url));
