import { reversedRange } from '../../../src/core/rules/reversed-range.ts';
import { planWith, rowWith, ruleTable } from '../../support/ruleTable.ts';

ruleTable(reversedRange, {
  bad: [
    {
      name: 'both years written',
      plan: rowWith('Từ ngày 20/12/2026 đến ngày 26/11/2026'),
      found: [{ at: 'PL1.1', severity: 'error', says: ['(26/11/2026)', '(20/12/2026)'] }],
    },
    {
      name: 'over New Year, perhaps',
      plan: rowWith('Từ tháng 11 đến tháng 02/2026'),
      found: [{ at: 'PL1.1', severity: 'warning', says: ['01/11/2026', 'ghi năm cho cả hai đầu'] }],
    },
  ],
  good: [
    {
      name: 'in order',
      plan: planWith('1|Họp|Văn phòng|Từ 26/11 đến 20/12/2026', '2|Họp|Văn phòng|Quý II-III/2026'),
    },
  ],
  silent: [
    { name: 'over New Year with both years', plan: rowWith('Từ tháng 11/2026 đến tháng 02/2027') },
    {
      name: 'an anniversary',
      plan: rowWith('Tháng 6/2026', 'Kỷ niệm 20 năm thành lập (06/11/2006-06/11/2026)'),
    },
    { name: 'two milestones out of order', plan: rowWith('Ngày 10/9/2026 và ngày 10/6/2026') },
    { name: 'an impossible end is another rule’s', plan: rowWith('Từ ngày 10/9/2026 đến ngày 31/6/2026') },
  ],
});
