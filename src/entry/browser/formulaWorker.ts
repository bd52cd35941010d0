import { createCounter, type CountOrder } from '../../hosts/browser/index.ts';

/** Counts formulas beside the page; orders are taken one after the other. */
const scope = globalThis as unknown as Pick<DedicatedWorkerGlobalScope, 'postMessage' | 'addEventListener'>;
const count = createCounter();
let queue: Promise<void> = Promise.resolve();

scope.addEventListener(
  'message',
  ({ data: { n, order } }: MessageEvent<{ n: number; order: CountOrder }>) => {
    queue = queue.then(async () => {
      try {
        scope.postMessage({ n, output: await count(order) });
      } catch (error) {
        scope.postMessage({ n, error: String(error) });
      }
    });
  },
);
