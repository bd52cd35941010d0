import { deadlineOnDayOff } from '../../../src/core/rules/deadline-on-day-off.ts';
import { planWith, rowWith, ruleTable } from '../../support/ruleTable.ts';

const info = (says: string | string[], ...suggestions: string[]) => [
  { at: 'PL1.1', severity: 'info' as const, says, suggestions },
];

ruleTable(deadlineOnDayOff, {
  bad: [
    {
      name: 'before a Saturday',
      plan: rowWith('Trước ngày 12/9/2026'),
      found: info(
        ['thứ Bảy', 'thứ Sáu 11/9/2026', 'thứ Hai 14/9/2026'],
        'Trước ngày 11/9/2026',
        'Trước ngày 14/9/2026',
      ),
    },
    {
      name: 'up to a Sunday, in words',
      plan: rowWith('Chậm nhất ngày 14 tháng 6 năm 2026'),
      found: info('Chủ nhật', 'Chậm nhất ngày 12 tháng 6 năm 2026', 'Chậm nhất ngày 15 tháng 6 năm 2026'),
    },
    {
      name: 'up to a public holiday: the days around it are off as well',
      plan: rowWith('Đến ngày 30/4/2026'),
      found: info(
        ['ngày nghỉ (thứ Năm)', '29/4/2026', '04/5/2026'],
        'Đến ngày 29/4/2026',
        'Đến ngày 04/5/2026',
      ),
    },
    {
      name: 'a day the office has off',
      plan: rowWith('Trước ngày 15/6/2026'),
      daysOff: [{ day: '2026-06-15', kind: 'off' }],
      found: info('ngày nghỉ (thứ Hai)', 'Trước ngày 12/6/2026', 'Trước ngày 16/6/2026'),
    },
    {
      name: 'a recurrence is one finding',
      plan: rowWith('Trước ngày 25 hàng tháng'),
      found: info(['4 kỳ', '25/01/2026, 25/4/2026, 25/7/2026, 25/10/2026']),
    },
    {
      name: 'two milestones, one on a Saturday',
      plan: rowWith('Trước ngày 10/6/2026 và ngày 12/9/2026'),
      found: info(
        '12/9/2026',
        'Trước ngày 10/6/2026 và ngày 11/9/2026',
        'Trước ngày 10/6/2026 và ngày 14/9/2026',
      ),
    },
  ],
  good: [
    {
      name: 'working days',
      plan: planWith('1|Họp|Văn phòng|Trước ngày 11/9/2026', '2|Họp|Văn phòng|15/6/2026'),
    },
  ],
  silent: [
    {
      name: 'a Saturday that is worked',
      plan: rowWith('Trước ngày 12/9/2026'),
      daysOff: [{ day: '2026-09-12', kind: 'work' }],
    },
    {
      name: 'a month that ends on a Sunday',
      plan: planWith('1|Họp|Văn phòng|Tháng 5/2026', '2|Họp|Văn phòng|Quý I/2026'),
    },
    { name: 'the end of the year', plan: planWith('1|Họp|Văn phòng|Đến ngày 31/12/2026') },
    { name: 'a Saturday that is named', plan: rowWith('Thứ Bảy, ngày 12/9/2026') },
    { name: 'a Sunday that is named beside it', plan: rowWith('Chủ nhật (13/9/2026)') },
    {
      name: 'leading up to the holiday, or held on it',
      plan: planWith('1|Họp|Văn phòng|Trước ngày 30/4/2026', '2|Mít tinh|Văn phòng|Ngày 02/9/2026'),
    },
    {
      name: 'about when',
      plan: planWith('1|Họp|Văn phòng|Khoảng ngày 12/9/2026', '2|Họp|Văn phòng|Cuối tháng 5/2026'),
    },
    {
      name: 'a Sunday only because the year is wrong',
      plan: planWith('1|Họp|Văn phòng|Trước ngày 15/6/2025', '2|Họp|Văn phòng|Trước ngày 15/8/2027'),
    },
    { name: 'the date of a cited document', plan: rowWith('Theo Kế hoạch số 63/KH-UBND ngày 10/01/2026') },
    { name: 'a quarterly recurrence without days', plan: rowWith('Hàng quý') },
  ],
});
