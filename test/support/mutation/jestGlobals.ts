/**
 * Stands in for `@jest/globals` in the mutation run: collects the cases of the real test files, so that one process
 * can run any few of them thousands of times. Only what those files use; anything else fails at import.
 */
export { expect } from 'expect';

export interface Case {
  name: string;
  run: () => unknown;
}
export const CASES: Case[] = [];

type Body<Args extends unknown[]> = (...args: Args) => unknown;
const path: string[] = [];

function within(name: string, body: () => unknown): void {
  path.push(name);
  body();
  path.pop();
}

const collect = (name: string, run: () => unknown) => CASES.push({ name: [...path, name].join(' › '), run });

/** test.each([[1, 2]])('%s', (a, b) => …): a row that is a list is spread, any other is the one argument. */
const each =
  (define: (name: string, body: () => unknown) => unknown) =>
  (rows: readonly unknown[]) =>
  (name: string, body: Body<unknown[]>): void =>
    rows.forEach((row) => {
      const args = Array.isArray(row) ? row : [row];
      define(`${name} ${JSON.stringify(args[0])}`, () => body(...args));
    });

export const describe = Object.assign(within, { each: each(within) });
export const test = Object.assign(collect, { each: each(collect), skip: () => undefined });
