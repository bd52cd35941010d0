import type { UnitRole } from '../units/index.ts';
import type { Task } from '../plan/index.ts';
import { defineRule, type RuleContext } from './frame/index.ts';

/** Who answers for a task; coordinators alone do not. */
const DOERS: readonly UnitRole[] = ['lead', 'implementer'];

/** A task for which nobody is named. A row below a task that names somebody is part of that task. */
export const unitMissing = defineRule({
  id: 'unit-missing',
  group: 'units',
  severity: 'warning',
  scope: 'task',
  summary: 'Mỗi nhiệm vụ có đơn vị chủ trì hoặc đơn vị thực hiện.',
  why: 'Nhiệm vụ không ghi ai làm thì không có ai để đôn đốc và không tính được vào đơn vị nào.',
  example: {
    bad: 'Tổ chức hội nghị điển hình tiên tiến | (trống) | Tháng 6/2026',
    good: 'Tổ chức hội nghị điển hình tiên tiến | Phòng Nội vụ | Tháng 6/2026',
  },
  messages: { missing: 'Nhiệm vụ “{title}” chưa ghi đơn vị chủ trì hay đơn vị thực hiện.' },
  check({ task, appendix }, report, context) {
    const columns = DOERS.filter((role) => appendix.columns.some((column) => column.role === role));
    const [column] = columns;
    if (column === undefined || task.title.trim() === '') return;
    const parent = task.parentId === undefined ? undefined : context.taskOf(task.parentId);
    const isDone =
      namesDoer(task) || (parent && namesDoer(parent)) || context.once(withDoersBelow).has(task.id);
    if (isDone) return;
    report({
      messageId: 'missing',
      data: { title: shortly(task.title) },
      at: { kind: 'task', task: task.id, column },
    });
  },
});

const namesDoer = ({ units }: Task) => units.some(({ role }) => role !== 'coordinator');

/** Ids of the tasks that have a row below them which names somebody. */
const withDoersBelow = ({ plan }: RuleContext): Set<string> =>
  new Set(
    plan.appendices.flatMap(({ tasks }) =>
      tasks.flatMap((one) => (namesDoer(one) ? (one.parentId ?? []) : [])),
    ),
  );

const shortly = (text: string) => (text.length <= 80 ? text : `${text.slice(0, 79)}…`);
