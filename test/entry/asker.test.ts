import { expect, test } from '@jest/globals';
import { askerOf } from '../../src/entry/browser/asker.ts';

interface Question {
  n: number;
  of: string;
}
interface Played {
  onmessage?: (event: { data: { n: number; says: string } }) => void;
  onerror?: (event: { message: string }) => void;
  asked: Question[];
  ended: boolean;
}

/** The engine's Worker, played. */
function playedWorkers() {
  const workers: Played[] = [];
  const create = (): Worker => {
    const worker: Played & { postMessage(question: Question): void; terminate(): void } = {
      asked: [],
      ended: false,
      postMessage: (question) => void worker.asked.push(question),
      terminate: () => void (worker.ended = true),
    };
    workers.push(worker);
    return worker as unknown as Worker;
  };
  return { create, workers, ask: askerOf<{ of: string }, { says: string }>(create) };
}

test('each answer goes to its own question, in whatever order they come', async () => {
  const { ask, workers } = playedWorkers();
  const both = Promise.all([ask({ of: 'a' }), ask({ of: 'b' })]);
  const [worker] = workers;
  const asked = [...(worker?.asked ?? [])].reverse();
  for (const { n, of } of asked) worker?.onmessage?.({ data: { n, says: of.toUpperCase() } });
  expect((await both).map(({ says }) => says)).toEqual(['A', 'B']);
  expect(workers).toHaveLength(1);
});

test('a worker that does not load or breaks fails all who wait; the next question has another', async () => {
  const { ask, workers } = playedWorkers();
  const waiting = [ask({ of: 'a' }), ask({ of: 'b' })].map((one) => one.catch((error: unknown) => error));
  workers[0]?.onerror?.({ message: '' });
  expect(await Promise.all(waiting)).toEqual([expect.any(Error), expect.any(Error)]);
  expect(workers[0]?.ended).toBe(true);
  const next = ask({ of: 'c' });
  const [question] = workers[1]?.asked ?? [];
  workers[1]?.onmessage?.({ data: { n: question?.n ?? 0, says: 'C' } });
  expect((await next).says).toBe('C');
});
