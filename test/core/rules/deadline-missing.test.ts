import { deadlineMissing } from '../../../src/core/rules/deadline-missing.ts';
import { planWith, rowWith, ruleTable } from '../../support/ruleTable.ts';

const blank = (at: string) => ({ at, severity: 'warning' as const, says: [at, 'Thời gian'] });

ruleTable(deadlineMissing, {
  bad: [
    {
      name: 'a blank cell between others',
      plan: planWith(
        '1|Ban hành kế hoạch|Văn phòng|Tháng 3/2026',
        '2|Kiểm tra|Văn phòng|',
        '3|Sơ kết|Văn phòng|Tháng 7/2026',
      ),
      found: [blank('PL1.2')],
    },
    { name: 'the only row', plan: planWith('1|Kiểm tra|Văn phòng|'), found: [blank('PL1.1')] },
    {
      name: 'a gathering row none of whose parts has a time',
      plan: planWith(
        '1|Ban hành các kế hoạch|Văn phòng|',
        '1.1|Khối phường|Văn phòng|',
        '2|Sơ kết|Văn phòng|Tháng 7',
      ),
      found: [blank('PL1.1'), blank('PL1.1.1')],
    },
    {
      name: 'a whole column left blank is one question',
      plan: planWith(...[1, 2, 3, 4, 5, 6].map((n) => `${n}|Việc số ${n}|Văn phòng|`)),
      found: [{ at: 'PL1.1', severity: 'warning', says: 'trống ở cả 6 nhiệm vụ' }],
    },
  ],
  good: [
    {
      name: 'a time in every row',
      plan: planWith('1|Sơ kết|Văn phòng|Tháng 7/2026', '2|Theo dõi|Văn phòng|Thường xuyên'),
    },
  ],
  silent: [
    {
      name: 'a dash and “không quy định” are decisions',
      plan: planWith('1|Kiểm tra|Văn phòng|-', '2|Sơ kết|Văn phòng|Không quy định'),
    },
    {
      name: 'the parts have the time',
      plan: planWith(
        '1|Ban hành các kế hoạch|Văn phòng|',
        '1.1|Khối phường|Văn phòng|Tháng 3',
        '1.2|Khối trường|Văn phòng|Tháng 4',
      ),
    },
    {
      name: 'the task above has it',
      plan: planWith(
        '1|Ban hành các kế hoạch|Văn phòng|Tháng 3',
        '1.1|Khối phường|Văn phòng|',
        '1.2|Khối trường|Văn phòng|Tháng 4',
      ),
    },
    { name: 'a group of ongoing work', plan: planWith('I|Nhiệm vụ thường xuyên||', '1|Theo dõi|Văn phòng|') },
    {
      name: 'on a condition, by another plan',
      plan: planWith('1|Xét khen|Văn phòng|Khi có phát sinh', '2|Kiểm tra|Văn phòng|Theo kế hoạch riêng'),
    },
    { name: 'words that are no time', plan: rowWith('Dịp Tết Nguyên đán') },
  ],
});
