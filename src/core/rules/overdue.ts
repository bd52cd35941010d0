import { daysBetween } from '../calendar/index.ts';
import { defineRule } from './frame/index.ts';
import { deadlineCell, pressing, sayDay } from './time/index.ts';

/** A task whose last day is over and that nobody has marked as done. */
export const overdue = defineRule({
  id: 'overdue',
  group: 'progress',
  severity: 'warning',
  scope: 'task',
  summary: 'Nhiệm vụ xong trong thời hạn.',
  why: 'Việc quá hạn mà chưa ghi ngày hoàn thành thì cần đôn đốc, hoặc đã xong mà chưa ghi lại.',
  example: {
    bad: 'Hạn 30/6/2026, tính đến 05/7/2026 chưa ghi ngày hoàn thành',
    good: 'Ngày hoàn thành: 28/6/2026',
  },
  messages: { overdue: 'Quá hạn {days} ngày (hạn {last}, tính đến {today}).' },
  check({ task }, report, context) {
    const found = pressing(task, 'Quá hạn', context);
    if (!found) return;
    const { last, asOf } = found;
    const data = { days: daysBetween(last, asOf), last: sayDay(last), today: sayDay(asOf) };
    report({ messageId: 'overdue', data, at: deadlineCell(task), identity: last });
  },
});
