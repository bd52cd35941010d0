import { deadlineUnread } from '../../../src/core/rules/deadline-unread.ts';
import { planWith, rowWith, ruleTable } from '../../support/ruleTable.ts';

ruleTable(deadlineUnread, {
  bad: [
    {
      name: 'a feast',
      plan: rowWith('Dịp Tết Nguyên đán'),
      found: [{ at: 'PL1.1', severity: 'info', says: '“Dịp Tết Nguyên đán”' }],
    },
    {
      name: 'words that lean on today',
      plan: rowWith('Tuần sau'),
      found: [{ at: 'PL1.1', severity: 'info', says: 'Tuần sau' }],
    },
  ],
  good: [{ name: 'days', plan: planWith('1|Họp|Văn phòng|Tháng 3/2026', '2|Họp|Văn phòng|25/12/2026') }],
  silent: [
    { name: 'blank', plan: rowWith('') },
    {
      name: 'ongoing, on a condition, by a plan',
      plan: planWith(
        '1|A|Văn phòng|Thường xuyên',
        '2|B|Văn phòng|Khi có phát sinh',
        '3|C|Văn phòng|Theo Kế hoạch riêng',
      ),
    },
    { name: 'done', plan: rowWith('Đã hoàn thành') },
    { name: 'monthly and ongoing', plan: rowWith('Hàng tháng Thường xuyên') },
  ],
});
