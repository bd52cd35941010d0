import { oneLine } from '../text/index.ts';
import type { Task } from '../plan/index.ts';
import { defineRule } from './frame/index.ts';
import { subjectsOf } from './frame/subjects.ts';

/** "(27)" in a group's title, "(07 kế hoạch), gồm:" in a task's, against the rows below. */
export const statedCountDiffers = defineRule({
  id: 'stated-count-differs',
  group: 'numbering',
  severity: 'warning',
  scope: 'plan',
  summary: 'Số lượng ghi ở tên nhóm hay nhiệm vụ bằng số dòng bên dưới.',
  why: 'Số ghi và số đếm khác nhau thì một dòng đã bị bỏ sót, hoặc số chưa sửa theo bảng.',
  example: {
    bad: 'NHIỆM VỤ TRỌNG TÂM (12) với 11 dòng bên dưới',
    good: 'NHIỆM VỤ TRỌNG TÂM (11) với 11 dòng bên dưới',
  },
  messages: { differs: 'Ghi {stated}, nhưng bên dưới đếm được {counted}.' },
  check(plan, report) {
    const groups = subjectsOf(plan, 'group');
    const subgroups = countBy(groups.map(({ group }) => group.parentId));
    for (const { group, appendix, tasks } of groups) {
      const { id, title, statedCount } = group;
      if (statedCount === undefined || isMeasure(title)) continue;
      const top = tasks.filter(({ parentId }) => parentId === undefined);
      const leaves = leavesOf(tasks, partsOf(tasks));
      const counts = [top.length, tasks.length, leaves.length, subgroups.get(id)];
      if (top.length === 0 || counts.includes(statedCount)) continue;
      report({
        messageId: 'differs',
        data: { stated: statedCount, counted: top.length },
        at: { kind: 'group', appendix: appendix.key, group: id, field: 'title' },
        suggestions: [{ value: recounted(title, statedCount, top.length), label: `Ghi ${top.length}` }],
      });
    }
    const tasks = plan.appendices.flatMap((appendix) => appendix.tasks);
    const below = partsOf(tasks);
    for (const { id, title, items } of tasks) {
      const stated = statedInTask(title);
      const parts = below.get(id)?.length ?? items.length;
      if (stated === undefined || parts === 0 || parts === stated || items.length === stated) continue;
      report({
        messageId: 'differs',
        data: { stated, counted: parts },
        at: { kind: 'task', task: id, column: 'task' },
        suggestions: [{ value: recounted(title, stated, parts), label: `Ghi ${parts}` }],
      });
    }
  },
});

function countBy(keys: readonly (string | undefined)[]): Map<string | undefined, number> {
  const counts = new Map<string | undefined, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function partsOf(tasks: readonly Task[]): Map<string, Task[]> {
  const parts = new Map<string, Task[]>();
  for (const task of tasks) {
    const brothers = parts.get(task.parentId ?? '');
    if (brothers) brothers.push(task);
    else if (task.parentId !== undefined) parts.set(task.parentId, [task]);
  }
  return parts;
}

const leavesOf = (tasks: readonly Task[], below: ReadonlyMap<string, readonly Task[]>) =>
  tasks.filter(({ id }) => !below.has(id));

/** "(05 năm)" measures time, "(10 điểm)" worth: nothing is counted. */
const MEASURE = /\(\d+ (?:năm|tháng|tuần|ngày|giờ|điểm|đồng|triệu|tỷ|lần|phần|trang|%)[^)]*\)/iu;
const isMeasure = (title: string) => MEASURE.test(title);

/** Only where the title says that a list follows: "(07 kế hoạch), gồm:". */
function statedInTask(title: string): number | undefined {
  const line = oneLine(title.split('\n')[0] ?? '');
  const found =
    /\((?<n>\d{1,3})(?: \p{L}+){1,5}\)[,:]?\s*(?:bao gồm|gồm|cụ thể|như sau|sau đây)[^.]{0,20}:/iu.exec(line);
  return found && !isMeasure(found[0]) ? Number(found.groups?.['n']) : undefined;
}

/** "(07 kế hoạch)" with 6 → "(06 kế hoạch)": as many digits as before. */
const recounted = (title: string, stated: number, counted: number) =>
  title.replace(
    new RegExp(`\\((0?${stated})(?!\\d)`, 'u'),
    (_all, digits: string) => `(${String(counted).padStart(digits.startsWith('0') ? digits.length : 1, '0')}`,
  );
