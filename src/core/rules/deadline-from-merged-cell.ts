import type { Appendix, Task } from '../plan/index.ts';
import { defineRule } from './frame/index.ts';
import { deadlineCell } from './time/index.ts';

/**
 * One time cell merged over several numbered tasks. Rows that are parts of one task share its cell by nature; tasks of
 * their own share it by the table's looks only, and sorted or filtered they stand without a deadline.
 */
export const deadlineFromMergedCell = defineRule({
  id: 'deadline-from-merged-cell',
  group: 'deadline',
  severity: 'info',
  scope: 'appendix',
  summary: 'Mỗi nhiệm vụ có số riêng ghi thời hạn của mình.',
  why: 'Ô gộp dễ bị hiểu khác khi bảng sang trang, được lọc hay chép đi nơi khác. Chương trình hiểu là cả các nhiệm vụ có cùng thời hạn; xin kiểm tra lại.',
  example: {
    bad: 'Nhiệm vụ 3, 4 và 5 chung một ô gộp “Tháng 6/2026”',
    good: 'Mỗi nhiệm vụ 3, 4, 5 ghi “Tháng 6/2026”',
  },
  messages: { merged: '{tasks} lấy thời hạn “{text}” của {owner} (ô gộp hoặc ghi “như trên”).' },
  check(appendix, report) {
    for (const { owner, heirs } of runsOf(appendix)) {
      const [first] = heirs;
      const last = heirs.at(-1);
      if (!first || !last) continue;
      const tasks =
        heirs.length === 1
          ? `Nhiệm vụ ${first.id}`
          : `${heirs.length} nhiệm vụ từ ${first.id} đến ${last.id}`;
      report({
        messageId: 'merged',
        data: { tasks, text: shorten(owner.deadlineText ?? ''), owner: owner.id },
        at: deadlineCell(first),
        identity: owner.title,
        evidence: [{ text: owner.deadlineText ?? '', at: deadlineCell(owner) }],
      });
    }
  },
});

interface Run {
  owner: Task;
  heirs: Task[];
}

/** Each merged cell with the numbered tasks that take their deadline from it. */
function runsOf({ tasks }: Appendix): Run[] {
  const runs: Run[] = [];
  let owner: Task | undefined;
  let run: Run | undefined;
  for (const task of tasks) {
    if (!task.inheritedDeadline) {
      owner = task;
      run = undefined;
    } else if (owner && owner.deadlineText === task.deadlineText && !isPartOf(task, owner)) {
      if (!run) runs.push((run = { owner, heirs: [] }));
      run.heirs.push(task);
    }
  }
  return runs;
}

/** Below the owner, or beside it below the same task. */
const isPartOf = (task: Task, owner: Task) =>
  task.parentId !== undefined && (task.parentId === owner.id || task.parentId === owner.parentId);

const shorten = (text: string) => (text.length <= 60 ? text : `${text.slice(0, 59)}…`);
