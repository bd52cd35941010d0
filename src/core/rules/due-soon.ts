import { daysBetween } from '../calendar/index.ts';
import { defineRule } from './frame/index.ts';
import { deadlineCell, pressing, sayDay } from './time/index.ts';

/** A task whose last day is near; how near is a setting. */
export const dueSoon = defineRule({
  id: 'due-soon',
  group: 'progress',
  severity: 'info',
  scope: 'task',
  summary: 'Nhiệm vụ sắp đến hạn được nhắc trước.',
  why: 'Nhắc trước để đơn vị còn kịp làm. Số ngày nhắc trước đặt ở trang “Cài đặt”.',
  example: {
    bad: 'Hạn 30/6/2026, tính đến 26/6/2026 chưa ghi ngày hoàn thành',
    good: 'Ngày hoàn thành: 25/6/2026',
  },
  messages: {
    soon: 'Còn {days} ngày đến hạn (hạn {last}).',
    today: 'Hôm nay ({last}) là ngày cuối của thời hạn.',
  },
  check({ task }, report, context) {
    const found = pressing(task, 'Sắp đến hạn', context);
    if (!found) return;
    const { last, asOf } = found;
    const days = daysBetween(asOf, last);
    const where = { at: deadlineCell(task), identity: last };
    if (days === 0) report({ messageId: 'today', data: { last: sayDay(last) }, ...where });
    else report({ messageId: 'soon', data: { days, last: sayDay(last) }, ...where });
  },
});
