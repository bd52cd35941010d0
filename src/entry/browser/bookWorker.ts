import '../jitless.ts';
import { failureOf } from '../../app/index.ts';
import { lossesOf, openBook, saveBook } from '../../hosts/package/index.ts';
import type { BookAnswer, BookJob, BookJobs, BookOrder } from './wire.ts';

/** Opens and saves workbooks beside the page, which goes on meanwhile. */
const JOBS: { [K in BookJob]: (input: BookJobs[K]['in']) => BookJobs[K]['out'] } = {
  open: ({ bytes }) => openBook(bytes),
  save: ({ content, original }) => saveBook(content, original),
  losses: ({ content, original }) => lossesOf(content, original),
};

const scope = globalThis as unknown as Pick<DedicatedWorkerGlobalScope, 'postMessage' | 'addEventListener'>;

scope.addEventListener('message', ({ data: { n, job, input } }: MessageEvent<BookOrder>) => {
  const answer = (end: BookAnswer) => scope.postMessage(end);
  try {
    answer({ n, output: (JOBS[job] as (input: BookOrder['input']) => BookJobs[BookJob]['out'])(input) });
  } catch (error) {
    answer({ n, failure: failureOf(error) });
  }
});
