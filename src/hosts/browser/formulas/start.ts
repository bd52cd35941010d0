import type { BookContent } from '../../../core/workbook/index.ts';
import { type AskedRule, type ChangedCell, type Count, FormulaEngine, type Question } from './engine.ts';

/** What the page tells its counting worker: a workbook whole, cells that changed since; what it asks of rules. */
export type CountOrder =
  | { kind: 'load'; content: BookContent; rules: AskedRule[] }
  | { kind: 'change'; cells: ChangedCell[] }
  | { kind: 'ask'; questions: Question[] };

/** Counts what it is told, in order; the engine itself is loaded with the first workbook. */
export function createCounter(): (order: CountOrder) => Promise<Count> {
  let engine: Promise<FormulaEngine> | undefined;
  return async (order) => {
    if (order.kind === 'load') engine = load(order);
    const ready = await engine;
    if (!ready) throw new Error('Nothing was loaded to be counted.');
    if (order.kind === 'ask') return { results: [], unknown: 0, holds: ready.ask(order.questions) };
    if (order.kind === 'change') ready.change(order.cells);
    return ready.count();
  };
}

async function load({ content, rules }: Extract<CountOrder, { kind: 'load' }>): Promise<FormulaEngine> {
  const { default: init, Model } = await import(/* webpackChunkName: "formulas" */ '@ironcalc/wasm');
  await init();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return new FormulaEngine(new Model('so', 'en', zone, 'en'), content, rules);
}
