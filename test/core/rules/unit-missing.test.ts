import { unitMissing } from '../../../src/core/rules/unit-missing.ts';
import { ruleTable } from '../../support/ruleTable.ts';
import { doers, planOfAppendices } from './rulePlans.ts';

const found = [{ at: 'PL1.1', severity: 'warning' as const, says: 'Tổ chức hội nghị điển hình tiên tiến' }];

ruleTable(unitMissing, {
  bad: [
    { name: 'nobody at all', plan: doers('', ''), found },
    { name: 'only who coordinates', plan: doers('', '', 'Phòng Nội vụ'), found },
    { name: 'a dash for a name', plan: doers('-', '-'), found },
  ],
  good: [
    { name: 'who leads', plan: doers('Phòng Nội vụ', '') },
    { name: 'who does it', plan: doers('', 'Các phường') },
  ],
  silent: [
    {
      name: 'a part of a task that names somebody, and a task whose part does',
      plan: planOfAppendices(
        [],
        [
          '1|Xây dựng các kế hoạch||Phòng Nội vụ||Tháng 3',
          '1.1|Kế hoạch khối phường||||',
          '2|Ban hành các hướng dẫn||||Tháng 4',
          '2.1|Hướng dẫn bình xét||Phòng Nội vụ||',
        ],
      ),
    },
    {
      name: 'one cell that gives both roles',
      plan: doers('Phòng Nội vụ chủ trì, phối hợp với Phòng VHTT', ''),
    },
  ],
});
