import type { Appendix, Task } from '../plan/index.ts';
import { defineRule, headerOf } from './frame/index.ts';
import type { RuleContext } from './frame/index.ts';
import { deadlineCell } from './time/index.ts';

/** So many rows without a single deadline are one question, not one a row. */
const MANY = 5;

/** A task whose cell of the time column is blank. */
export const deadlineMissing = defineRule({
  id: 'deadline-missing',
  group: 'deadline',
  severity: 'warning',
  scope: 'appendix',
  summary: 'Mỗi nhiệm vụ có thời hạn.',
  why: 'Nhiệm vụ không có thời hạn thì không đôn đốc được, không biết khi nào là chậm. Việc làm quanh năm nên ghi “Thường xuyên”.',
  example: {
    bad: 'Xây dựng Kế hoạch kiểm tra công tác thi đua | Phòng Nội vụ | (trống)',
    good: 'Xây dựng Kế hoạch kiểm tra công tác thi đua | Phòng Nội vụ | Tháng 02/2026',
  },
  messages: {
    missing: 'Nhiệm vụ {task} chưa ghi thời hạn ở cột “{header}”.',
    all: 'Cột “{header}” trống ở cả {count} nhiệm vụ của phụ lục.',
  },
  check(appendix, report, context) {
    const header = headerOf(appendix, 'deadline');
    if (header === undefined) return;
    const isDated = tasksWithDatedRows(appendix);
    const blank = appendix.tasks.filter(
      (task) => isBlank(task) && !isDated.has(task.id) && !isCovered(task, context),
    );
    const [first] = blank;
    if (first && blank.length >= MANY && blank.length === appendix.tasks.length) {
      report({
        messageId: 'all',
        data: { header, count: blank.length },
        at: deadlineCell(first),
        identity: appendix.key,
      });
      return;
    }
    for (const task of blank)
      report({
        messageId: 'missing',
        data: { task: task.id, header },
        at: deadlineCell(task),
        identity: 'blank',
      });
  },
});

/** "-" and "không quy định" are words of the office: it has decided so. */
const isBlank = ({ deadlineText = '', deadline, title }: Task) =>
  deadlineText.trim() === '' && deadline.kind === 'none' && title.trim() !== '';

/** A row that only gathers the rows below it has its time in them. */
function tasksWithDatedRows({ tasks }: Appendix): ReadonlySet<string> {
  return new Set(
    tasks.flatMap(({ parentId, deadline }) => (parentId && deadline.kind !== 'none' ? [parentId] : [])),
  );
}

const ONGOING = /(?<!\p{L})thường xuyên(?!\p{L})/iu;

/** The row above it, or the heading of its group ("Nhiệm vụ thường xuyên"), says when. */
function isCovered({ parentId, groupId }: Task, context: RuleContext): boolean {
  const parent = parentId === undefined ? undefined : context.taskOf(parentId);
  if (parent && parent.deadline.kind !== 'none') return true;
  for (let id = groupId; id !== undefined;) {
    const group = context.groupOf(id);
    if (ONGOING.test(group?.title ?? '')) return true;
    id = group?.parentId;
  }
  return false;
}
