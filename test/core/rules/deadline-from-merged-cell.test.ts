import type { Plan } from '../../../src/core/plan/index.ts';
import { deadlineFromMergedCell } from '../../../src/core/rules/deadline-from-merged-cell.ts';
import { planWith, ruleTable } from '../../support/ruleTable.ts';

/** A plan whose rows of these ids lie under the merged cell of the row before them. */
function merged(plan: Plan, ...ids: string[]): Plan {
  const appendices = plan.appendices.map((appendix) => {
    let owner = appendix.tasks[0];
    const tasks = appendix.tasks.map((task) => {
      if (!owner || !ids.includes(task.id)) return (owner = task);
      const { deadline, deadlineText } = owner;
      return {
        ...task,
        deadline,
        inheritedDeadline: true,
        ...(deadlineText !== undefined && { deadlineText }),
      };
    });
    return { ...appendix, tasks };
  });
  return { ...plan, appendices };
}

const FOUR = planWith(
  '1|Họp|Văn phòng|Tháng 3/2026',
  '2|Kiểm tra|Văn phòng|',
  '3|Sơ kết|Văn phòng|',
  '4|Tổng kết|Văn phòng|Tháng 12',
);
const PARTS = planWith(
  '1|Ban hành|Văn phòng|Tháng 3/2026',
  '1.1|Khối phường|Văn phòng|',
  '1.2|Khối trường|Văn phòng|',
);

ruleTable(deadlineFromMergedCell, {
  bad: [
    {
      name: 'one task',
      plan: merged(FOUR, 'PL1.2'),
      found: [{ at: 'PL1.2', severity: 'info', says: ['Nhiệm vụ PL1.2', 'Tháng 3/2026', 'PL1.1'] }],
    },
    {
      name: 'a run of tasks is one finding',
      plan: merged(FOUR, 'PL1.2', 'PL1.3'),
      found: [{ at: 'PL1.2', severity: 'info', says: '2 nhiệm vụ từ PL1.2 đến PL1.3' }],
    },
  ],
  good: [
    { name: 'cells of their own', plan: planWith('1|Họp|Văn phòng|Tháng 3', '2|Họp|Văn phòng|Tháng 3') },
  ],
  silent: [
    { name: 'the parts of one task', plan: merged(PARTS, 'PL1.1.1', 'PL1.1.2') },
    { name: 'parts beside each other', plan: merged(PARTS, 'PL1.1.2') },
    { name: 'a blank cell that is not merged', plan: FOUR },
    {
      name: '“như trên” below a blank cell',
      plan: planWith('1|Họp|Văn phòng|Tháng 3', '2|Viết bài|Văn phòng|', '3|Theo dõi|Văn phòng|nt'),
    },
  ],
});
