import { defineRule } from './frame/index.ts';
import { counterpartsOf } from './shared/counterparts.ts';
import { nameOf, shortly, targetOf } from './shared/pairs.ts';

/** A line of a list in the body that sums up an appendix, which no appendix has. Pairs in doubt are asked, not told. */
export const taskMissingInAppendix = defineRule({
  id: 'task-missing-in-appendix',
  group: 'across',
  severity: 'warning',
  scope: 'plan',
  summary: 'Việc liệt kê ở thân kế hoạch có trong phụ lục, để biết ai làm và khi nào.',
  why: 'Việc không có trong phụ lục thì không có đơn vị và thời hạn, nên không được theo dõi.',
  example: {
    bad: 'Thân kế hoạch nêu “Tập huấn nghiệp vụ”, phụ lục không có',
    good: 'Phụ lục có “Tập huấn nghiệp vụ”, đơn vị và thời hạn',
  },
  messages: { missing: 'Việc “{work}” nêu ở {here} mà không có trong phụ lục nào.' },
  check(_plan, report, context) {
    const told = new Set<string>();
    for (const { tasks, linesAlone } of counterpartsOf(context))
      for (const line of linesAlone) {
        if (told.has(line.id)) continue;
        told.add(line.id);
        const [task] = tasks;
        report({
          messageId: 'missing',
          data: { work: shortly(line.text), here: nameOf(line) },
          at: targetOf(line, context),
          identity: line.key,
          evidence: task
            ? [{ text: `Danh sách này tóm tắt các việc của ${task.list}.`, at: targetOf(task, context) }]
            : [],
        });
      }
  },
});
