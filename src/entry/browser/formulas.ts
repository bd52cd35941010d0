import { type Count, type Desk, followFormulas, type Formulas } from '../../hosts/browser/index.ts';
import { askerOf } from './asker.ts';
import type { CountAnswer, CountQuestion } from './wire.ts';

/** The formulas of what lies on the desk; their worker starts with the first workbook that has any. */
export function formulasOf(desk: Desk): Formulas {
  const ask = askerOf<CountQuestion, CountAnswer>(newWorker);
  const count = async (order: CountQuestion['order']): Promise<Count> => {
    const answer = await ask({ order });
    if ('error' in answer) throw new Error(answer.error);
    return answer.output;
  };
  return followFormulas({ book: () => desk.state().book, subscribe: desk.subscribe, count });
}

const newWorker = (): Worker =>
  new Worker(/* webpackChunkName: "formula-worker" */ new URL('./formulaWorker.ts', import.meta.url));
