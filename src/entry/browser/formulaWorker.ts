import { createCounter } from '../../hosts/browser/index.ts';
import type { CountAnswer, CountQuestion } from './wire.ts';

/** Counts formulas beside the page; orders are taken one after the other. */
const scope = globalThis as unknown as Pick<DedicatedWorkerGlobalScope, 'postMessage' | 'addEventListener'>;
const count = createCounter();
let queue: Promise<void> = Promise.resolve();

scope.addEventListener('message', ({ data: { n, order } }: MessageEvent<CountQuestion & { n: number }>) => {
  const answer = (end: CountAnswer) => scope.postMessage({ n, ...end });
  queue = queue.then(async () => {
    try {
      answer({ output: await count(order) });
    } catch (error) {
      answer({ error: String(error) });
    }
  });
});
