import type { Plan } from '../../core/plan/index.ts';
import type { Way } from '../worker/model.ts';

/** What a person is told of a plan that was written: { appendices: 2, tasks: 59 }. */
export const countsOf = ({ appendices }: Plan) => ({
  appendices: appendices.length,
  tasks: appendices.reduce((sum, { tasks }) => sum + tasks.length, 0),
});

/** How Nhật ký says it: the journal is a sheet, and sheets are Vietnamese. */
export function importText(way: Way, plan: Plan): string {
  const { appendices, tasks } = countsOf(plan);
  return `${WORDS[way]}: ${appendices} phụ lục, ${tasks} nhiệm vụ`;
}

const WORDS: Readonly<Record<Way, string>> = {
  first: 'Nhập kế hoạch',
  again: 'Nhập lại kế hoạch',
  replace: 'Thay bằng kế hoạch khác',
};
