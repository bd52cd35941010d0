import { defineRule } from './frame/index.ts';
import { counterpartsOf } from './shared/counterparts.ts';
import { nameOf, shortly, targetOf } from './shared/pairs.ts';

/** A task of a group that the body lists one by one, but not this one. Pairs in doubt are asked, not told. */
export const taskMissingInBody = defineRule({
  id: 'task-missing-in-body',
  group: 'across',
  severity: 'warning',
  scope: 'plan',
  summary: 'Danh sách nhiệm vụ ở thân kế hoạch có đủ các việc của phụ lục.',
  why: 'Thân kế hoạch và phụ lục liệt kê cùng một nhóm việc; việc chỉ có ở một bên thường là bị sót khi sửa bên kia.',
  example: {
    bad: 'Phụ lục có 12 việc, thân kế hoạch liệt kê 11 việc',
    good: 'Thân kế hoạch liệt kê đủ 12 việc như phụ lục',
  },
  messages: {
    missing: 'Việc “{work}” có trong phụ lục mà không có trong danh sách ở {there}.',
  },
  check(_plan, report, context) {
    for (const { tasks, lines, tasksAlone } of counterpartsOf(context)) {
      const [line] = lines;
      if (!line) continue;
      for (const task of tasksAlone)
        report({
          messageId: 'missing',
          data: { work: shortly(task.text), there: nameOf(line) },
          at: targetOf(task, context),
          identity: task.key,
          evidence: [
            {
              text: `Danh sách ở ${nameOf(line)} có ${String(tasks.length - tasksAlone.length)} trên ${String(tasks.length)} việc của nhóm này.`,
              at: targetOf(line, context),
            },
          ],
        });
    }
  },
});
