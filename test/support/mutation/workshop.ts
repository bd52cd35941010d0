/** One worker process after another: asked, and replaced when it does not answer in time. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Coverage, Question, Verdict } from './protocol.ts';

export class Workshop {
  readonly #script: string;
  readonly #tests: readonly string[];
  #worker: ChildProcess | undefined;

  constructor(script: string, tests: readonly string[]) {
    this.#script = script;
    this.#tests = tests;
  }

  async dryRun(): Promise<Coverage> {
    return (await this.#ask('dry run', 600_000)) as Coverage;
  }

  /** Who kills the mutant; 'timeout' when it never ends, which kills it too. */
  async judge(question: Question, milliseconds: number): Promise<Verdict | 'timeout'> {
    return (await this.#ask(question, milliseconds)) as Verdict | 'timeout';
  }

  close(): void {
    this.#worker?.kill('SIGKILL');
    this.#worker = undefined;
  }

  async #ask(question: Question | 'dry run', milliseconds: number): Promise<unknown> {
    const worker = (this.#worker ??= fork(this.#script, this.#tests, { execArgv: ['--import', 'tsx'] }));
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), milliseconds);
    const gone = once(worker, 'exit', { signal: late.signal }).then(() => 'gone');
    const answered = once(worker, 'message', { signal: late.signal }).then(([answer]) => answer as unknown);
    worker.send(question);
    try {
      const answer = await Promise.race([answered, gone]);
      if (answer !== 'gone') return answer;
      if (question === 'dry run') throw new Error('The tests fail before anything is changed.');
    } catch (error) {
      if (!late.signal.aborted || question === 'dry run') throw error;
    } finally {
      clearTimeout(timer);
      late.abort();
      await Promise.allSettled([gone, answered]);
    }
    this.close();
    return 'timeout';
  }
}
