import { impossibleDate } from '../../../src/core/rules/impossible-date.ts';
import { planHeaded, planWith, rowWith, ruleTable } from '../../support/ruleTable.ts';

const error = (says: string | string[], ...suggestions: string[]) => [
  { at: 'PL1.1', severity: 'error' as const, says, suggestions },
];
const HEAD = ['An Bình, ngày 15 tháng 01 năm 2026', 'KẾ HOẠCH', 'Công tác thi đua năm 2026', 'I. YÊU CẦU'];

ruleTable(impossibleDate, {
  bad: [
    {
      name: '31 June',
      plan: rowWith('Trước ngày 31/6/2026'),
      found: error(['31/6/2026', 'tháng 6 năm 2026 chỉ có 30 ngày'], 'Trước ngày 30/6/2026'),
    },
    {
      name: 'February of a common year, in words',
      plan: rowWith('Ngày 29 tháng 02 năm 2026'),
      found: error('28 ngày', 'Ngày 28 tháng 02 năm 2026'),
    },
    { name: 'month 13', plan: rowWith('15/13/2026'), found: error('không có tháng 13') },
    {
      name: 'day and month the other way round',
      plan: rowWith('6/30/2026'),
      found: error('tháng 30', '30/6/2026'),
    },
    { name: 'without a year', plan: rowWith('Trước ngày 31/9'), found: error('31/9', 'Trước ngày 30/9') },
    {
      name: 'one of two milestones',
      plan: rowWith('Trước ngày 10/6/2026 và ngày 31/9/2026'),
      found: error('31/9/2026', 'Trước ngày 10/6/2026 và ngày 30/9/2026'),
    },
    {
      name: 'in the body',
      plan: planHeaded(
        [...HEAD, '- Hội nghị tổ chức ngày 31/11/2026 tại hội trường.'],
        '1|Họp|Văn phòng|Tháng 3/2026',
      ),
      found: [
        {
          at: 'body:4',
          severity: 'error',
          says: '30 ngày',
          suggestions: ['- Hội nghị tổ chức ngày 30/11/2026 tại hội trường.'],
        },
      ],
    },
    {
      name: 'in a task',
      plan: rowWith('Tháng 6/2026', 'Họp ngày 31 tháng 4 năm 2026'),
      found: error('31 tháng 4', 'Họp ngày 30 tháng 4 năm 2026'),
    },
  ],
  good: [
    {
      name: 'days of the calendar',
      plan: planWith('1|Họp|Văn phòng|31/12/2026', '2|Họp|Văn phòng|Ngày 29 tháng 02 năm 2028'),
    },
  ],
  silent: [
    {
      name: 'left blank to be filled in',
      plan: planHeaded(
        [...HEAD, '(Kèm theo Kế hoạch số /KH-UBND ngày / /2026)'],
        '1|Họp|Văn phòng|Tháng 3/2026',
      ),
    },
    {
      name: 'a share of days, a leap day without a year',
      plan: planWith(
        '1|Đi cơ sở 10 ngày 15/20 phường|Văn phòng|Tháng 6/2026',
        '2|Họp ngày 29/02 tại phường 31/35|Văn phòng|Tháng 6/2026',
      ),
    },
    {
      name: 'a number of a document',
      plan: rowWith('Tháng 6/2026', 'Thực hiện Kế hoạch số 31/6/2026/KH và 45/2026/NĐ-CP'),
    },
    {
      name: 'figures without the word in a sentence',
      plan: rowWith('Tháng 6/2026', 'Bàn giao hồ sơ 40/60/2026 cho phường'),
    },
    {
      name: 'a merged cell speaks once, where it stands',
      plan: planWith('1|Họp|Văn phòng|Tháng 6/2026', '1.1|Họp tổ|Văn phòng|'),
    },
    {
      name: 'shares and telephone numbers',
      plan: rowWith('Tháng 6/2026', 'Đạt 32/35 phường; điện thoại 024.38.2026'),
    },
  ],
});
