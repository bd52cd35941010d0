import type { Task } from '../plan/index.ts';
import { defineRule } from './frame/index.ts';
import { deadlineCell, lastDayOf, sayDay } from './time/index.ts';

/** A part that is due after the whole. */
export const subtaskAfterParent = defineRule({
  id: 'subtask-after-parent',
  group: 'deadline',
  severity: 'warning',
  scope: 'task',
  summary: 'Việc con hoàn thành không muộn hơn việc lớn chứa nó.',
  why: 'Việc lớn chỉ xong khi các việc con đã xong; hạn của việc con muộn hơn thì một trong hai hạn ghi nhầm.',
  example: {
    bad: '5. Xây dựng các kế hoạch: Tháng 02/2026 — 5.1. Kế hoạch của khối trường: Tháng 3/2026',
    good: '5.1. Kế hoạch của khối trường: Tháng 02/2026',
  },
  messages: { after: 'Việc này hạn đến {own}, sau hạn của việc lớn {parent} ({whole}).' },
  check({ task }, report, context) {
    const parent = task.parentId === undefined ? undefined : context.taskOf(task.parentId);
    if (!parent || task.inheritedDeadline) return;
    const [own, whole] = [endOf(task), endOf(parent)];
    if (own === undefined || whole === undefined || own <= whole) return;
    report({
      messageId: 'after',
      data: { own: sayDay(own), parent: parent.id, whole: sayDay(whole) },
      at: deadlineCell(task),
      identity: own,
      evidence: [{ text: parent.deadlineText ?? '', at: deadlineCell(parent) }],
    });
  },
});

const ENDS: ReadonlySet<string> = new Set(['date', 'period', 'range', 'due']);

/**
 * The last day by which the task itself is done. None where the cell dates something else beside it ("gửi báo cáo
 * trước ngày 10/6", "hoàn thành kế hoạch trước ngày 25/2"), is about when, goes on, or is wrong in itself.
 */
function endOf({ deadline }: Task): string | undefined {
  const { kind, note, label, tentative, approx, openEnded, ongoing, issues, status } = deadline;
  const isPlain = !note && !label && !tentative && !approx && !openEnded && !ongoing && !status;
  return ENDS.has(kind) && isPlain && !issues?.length ? lastDayOf(deadline) : undefined;
}
