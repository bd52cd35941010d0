import { defineRule } from './frame/index.ts';
import { deadlineCell } from './time/index.ts';

/** Words in the time column that name no time which this program knows. */
export const deadlineUnread = defineRule({
  id: 'deadline-unread',
  group: 'deadline',
  severity: 'info',
  scope: 'task',
  summary: 'Thời hạn viết theo cách đọc được thành ngày.',
  why: 'Chương trình giữ nguyên chữ đã viết và không đoán, nên việc này không được nhắc khi sắp đến hạn. Ghi thêm ngày, tháng nếu muốn được theo dõi.',
  example: { bad: 'Dịp Tết Nguyên đán', good: 'Trước ngày 10/02/2026 (dịp Tết Nguyên đán)' },
  messages: { unread: 'Chưa đọc được thời hạn “{text}” thành ngày, tháng.' },
  check({ task }, report) {
    const { deadline, deadlineText = '', inheritedDeadline } = task;
    if (deadline.kind !== 'unread' || inheritedDeadline || deadlineText.trim() === '') return;
    report({ messageId: 'unread', data: { text: deadlineText.trim() }, at: deadlineCell(task) });
  },
});
