import { isDay } from '../calendar/index.ts';
import { defineRule } from './frame/index.ts';
import { deadlineCell, sayDay } from './time/index.ts';

/** Done on a day that has not come yet. */
export const doneInFuture = defineRule({
  id: 'done-in-future',
  group: 'progress',
  severity: 'error',
  scope: 'task',
  summary: 'Ngày hoàn thành không sau ngày đang tính.',
  why: 'Ngày chưa đến thì việc chưa thể xong; thường là gõ nhầm năm hoặc đảo ngày với tháng.',
  example: { bad: 'Tính đến 05/7/2026, ngày hoàn thành 07/12/2026', good: 'Ngày hoàn thành 01/7/2026' },
  messages: { future: 'Ngày hoàn thành {done} sau ngày đang tính ({today}).' },
  check({ task }, report, context) {
    const { asOf } = context;
    const { doneOn = '', milestones = [] } = context.progressOf(task) ?? {};
    if (asOf === undefined) return;
    const days = [doneOn, ...milestones.map((one) => one.doneOn)];
    for (const done of new Set(days.filter((day) => isDay(day) && day > asOf)))
      report({
        messageId: 'future',
        data: { done: sayDay(done), today: sayDay(asOf) },
        at: deadlineCell(task),
        identity: done,
      });
  },
});
