import { subtaskAfterParent } from '../../../src/core/rules/subtask-after-parent.ts';
import { planWith, ruleTable } from '../../support/ruleTable.ts';

const below = (whole: string, part: string) =>
  planWith(`1|Ban hành các kế hoạch|Văn phòng|${whole}`, `1.1|Kế hoạch của khối phường|Văn phòng|${part}`);

ruleTable(subtaskAfterParent, {
  bad: [
    {
      name: 'a later month',
      plan: below('Tháng 3/2026', 'Tháng 5/2026'),
      found: [{ at: 'PL1.1.1', severity: 'warning', says: ['31/5/2026', 'PL1.1', '31/3/2026'] }],
    },
    {
      name: 'a day after the exclusive end',
      plan: below('Trước ngày 25/3/2026', 'Ngày 25/3/2026'),
      found: [{ at: 'PL1.1.1', severity: 'warning', says: '24/3/2026' }],
    },
  ],
  good: [{ name: 'the same month', plan: below('Tháng 3/2026', 'Trước ngày 15/3/2026') }],
  silent: [
    {
      name: 'the cell dates a report',
      plan: below('Tháng 3/2026', 'Gửi báo cáo kết quả về Phòng Nội vụ trước ngày 10/6/2026'),
    },
    {
      name: 'the whole’s cell dates a part of it',
      plan: below('Hoàn thành xây dựng kế hoạch trước ngày 25/2/2026', 'Tháng 6/2026'),
    },
    { name: 'about when', plan: below('Tháng 3/2026', 'Dự kiến tháng 4/2026') },
    { name: 'ongoing', plan: below('Tháng 3/2026', 'Thường xuyên') },
    { name: 'the whole goes on', plan: below('Năm 2026 và các năm tiếp theo', 'Tháng 12/2026') },
    { name: 'no time of its own', plan: below('Tháng 3/2026', '') },
  ],
});
