import {
  type Count,
  type CountOrder,
  type Desk,
  followFormulas,
  type Formulas,
} from '../../hosts/browser/index.ts';

type Answer = { n: number } & ({ output: Count } | { error: string });

/** The formulas of what lies on the desk; their worker starts with the first workbook that has any. */
export function formulasOf(desk: Desk): Formulas {
  const waiting = new Map<number, (answer: Answer) => void>();
  let worker: Worker | undefined;
  let last = 0;
  const started = (): Worker => {
    const made = new Worker(
      /* webpackChunkName: "formula-worker" */ new URL('./formulaWorker.ts', import.meta.url),
    );
    made.onmessage = ({ data }: MessageEvent<Answer>) => {
      waiting.get(data.n)?.(data);
      waiting.delete(data.n);
    };
    return made;
  };
  const count = (order: CountOrder): Promise<Count> =>
    new Promise((resolve, reject) => {
      worker ??= started();
      const n = ++last;
      waiting.set(n, (answer) =>
        'output' in answer ? resolve(answer.output) : reject(new Error(answer.error)),
      );
      worker.postMessage({ n, order });
    });
  return followFormulas({ book: () => desk.state().book, subscribe: desk.subscribe, count });
}
