import { taskMissingInBody } from '../../../src/core/rules/task-missing-in-body.ts';
import { ruleTable } from '../../support/ruleTable.ts';
import { lines, YEAR } from './listedTasks.ts';
import { planOfAppendices, titles } from './rulePlans.ts';

const missing = (at: string, says: string) => [{ at, severity: 'warning' as const, says: [says, 'mục II'] }];

ruleTable(taskMissingInBody, {
  bad: [
    {
      name: 'one task of a list',
      plan: planOfAppendices(lines(YEAR.slice(0, 6)), titles(...YEAR)),
      found: missing('PL1.7', 'Tập huấn phần mềm quản lý hồ sơ'),
    },
    {
      name: 'a year that no line names, beside a task of this year',
      plan: planOfAppendices(lines(YEAR), titles(...YEAR, 'Trình khen tổng kết công tác khối doanh nghiệp')),
      found: missing('PL1.8', 'Trình khen tổng kết công tác khối doanh nghiệp'),
    },
  ],
  good: [{ name: 'all of them', plan: planOfAppendices(lines(YEAR), titles(...YEAR)) }],
  silent: [
    {
      name: 'a body that lists something else',
      plan: planOfAppendices(lines(YEAR.slice(0, 2)), titles(...YEAR)),
    },
    { name: 'no body', plan: planOfAppendices([], titles(...YEAR)) },
    {
      name: 'a line in doubt is asked, not told',
      plan: planOfAppendices(
        lines([...YEAR.slice(0, 6), 'Xét khen thưởng chuyên đề (đợt 1)']),
        titles(...YEAR.slice(0, 6), 'Xét khen thưởng chuyên đề'),
      ),
    },
    {
      name: 'the award under the word for all of its level',
      plan: planOfAppendices(
        lines([...YEAR.slice(0, 3), ...YEAR.slice(4), 'Xét, đề nghị khen thưởng cấp Nhà nước']),
        titles(...YEAR),
      ),
    },
    {
      name: 'rows below a task are part of it',
      plan: planOfAppendices(lines(YEAR), [
        ...titles(...YEAR),
        '7.1|Mời giảng viên||Phòng Nội vụ||',
        '7.2|In tài liệu||Phòng Nội vụ||',
      ]),
    },
  ],
});
