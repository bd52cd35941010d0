import './jitless.ts';
import { failureOf, WORK_JOBS, type WorkTools } from '../app/index.ts';
import type { Order, Report } from './wire.ts';
import { workTools } from './workTools.ts';

/** The worker of the pane: one order, one answer; who stops it ends it. */
const scope = globalThis as unknown as Pick<DedicatedWorkerGlobalScope, 'postMessage' | 'addEventListener'>;
const report = (message: Report): void => scope.postMessage(message);

scope.addEventListener('message', (event: MessageEvent<Order>) => void work(event.data));

async function work({ job, input }: Order): Promise<void> {
  const tools: WorkTools = { ...workTools, progress: (at) => report({ kind: 'progress', at }) };
  try {
    const run = WORK_JOBS[job] as (input: Order['input'], tools: WorkTools) => Promise<never>;
    report({ kind: 'done', output: await run(input, tools) });
  } catch (error) {
    report({ kind: 'failed', failure: failureOf(error) });
  }
}
