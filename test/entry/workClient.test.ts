import { expect, test } from '@jest/globals';
import type { Order, Report } from '../../src/entry/wire.ts';
import { workInWorker } from '../../src/entry/workClient.ts';

/** The engine's Worker, played: `answer` gets each order and what sends a report back. */
function playedWorkers(answer: (order: Order, report: (message: Report) => void) => void) {
  const workers: { ended: boolean }[] = [];
  const create = (): Worker => {
    const worker = {
      ended: false,
      onmessage: undefined as ((event: { data: Report }) => void) | undefined,
      postMessage: (order: Order) => answer(order, (data) => worker.onmessage?.({ data })),
      terminate: () => void (worker.ended = true),
    };
    workers.push(worker);
    return worker as unknown as Worker;
  };
  return { create, workers };
}
const BLANK = { sheets: [] };

test('progress comes along, and one worker does one job after the other', async () => {
  const { create, workers } = playedWorkers((_, report) => {
    report({ kind: 'progress', at: { stage: 'plan' } });
    report({ kind: 'done', output: undefined });
  });
  const work = workInWorker(create);
  const heard: string[] = [];
  await work.open(BLANK, { progress: ({ stage }) => void heard.push(stage) });
  await work.open(BLANK);
  expect(heard).toEqual(['plan']);
  expect(workers).toHaveLength(1);
});

test('a failure crosses as what it was, and the worker goes on', async () => {
  const failure = { family: 'document', code: 'encrypted', data: { file: 'a.docx' } } as const;
  const { create, workers } = playedWorkers((_, report) => report({ kind: 'failed', failure }));
  const work = workInWorker(create);
  await expect(work.open(BLANK)).rejects.toMatchObject({
    name: 'DocumentError',
    ...{ code: 'encrypted', data: { file: 'a.docx' } },
  });
  await expect(work.open(BLANK)).rejects.toMatchObject({ code: 'encrypted' });
  expect(workers).toHaveLength(1);
});

test('a job that is stopped ends with its worker; the next has a new one', async () => {
  const silent = playedWorkers(() => undefined);
  const work = workInWorker(silent.create);
  const control = new AbortController();
  const job = work.open(BLANK, { signal: control.signal });
  control.abort();
  await expect(job).rejects.toMatchObject({ name: 'AbortError' });
  expect(silent.workers).toEqual([expect.objectContaining({ ended: true })]);
  const stopped = work.open(BLANK, { signal: AbortSignal.abort() });
  await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
  expect(silent.workers).toHaveLength(2);
});
