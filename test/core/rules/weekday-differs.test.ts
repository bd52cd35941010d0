import { weekdayDiffers } from '../../../src/core/rules/weekday-differs.ts';
import { planHeaded, planWith, rowWith, ruleTable } from '../../support/ruleTable.ts';

const warning = (says: string | string[], suggestion: string) => [
  { at: 'PL1.1', severity: 'warning' as const, says, suggestions: [suggestion] },
];
const HEAD = ['An Bình, ngày 15 tháng 01 năm 2026', 'KẾ HOẠCH', 'Công tác thi đua năm 2026', 'I. YÊU CẦU'];

ruleTable(weekdayDiffers, {
  bad: [
    {
      name: 'in the deadline',
      plan: rowWith('Thứ Sáu, ngày 10/10/2026'),
      found: warning(['10/10/2026 là thứ Bảy', 'không phải Thứ Sáu'], 'Thứ Bảy, ngày 10/10/2026'),
    },
    {
      name: 'with a figure',
      plan: rowWith('thứ 2 (13/10/2026)'),
      found: warning('thứ Ba', 'thứ Ba (13/10/2026)'),
    },
    {
      name: 'the plan’s year where none is written',
      plan: rowWith('Chủ nhật ngày 10/10'),
      found: warning('thứ Bảy', 'Thứ Bảy ngày 10/10'),
    },
    {
      name: 'behind the date, in brackets',
      plan: rowWith('Trước 10/10/2026 (thứ Sáu)'),
      found: warning('thứ Bảy', 'Trước 10/10/2026 (thứ Bảy)'),
    },
    {
      name: 'behind the date',
      plan: rowWith('ngày 10 tháng 10 năm 2026, Thứ Sáu'),
      found: warning('thứ Bảy', 'ngày 10 tháng 10 năm 2026, Thứ Bảy'),
    },
    {
      name: 'in a school year the year in which the month lies',
      plan: planHeaded(['KẾ HOẠCH', 'Thi đua năm học 2025 - 2026'], '1|Họp|Văn phòng|Thứ Bảy, ngày 12/01'),
      found: [
        {
          at: 'PL1.1',
          severity: 'warning',
          says: '12/01/2026 là thứ Hai',
          suggestions: ['Thứ Hai, ngày 12/01'],
        },
      ],
    },
    {
      name: 'in the body',
      plan: planHeaded(
        [...HEAD, '- Khai mạc lúc 8 giờ thứ Hai, ngày 01 tháng 9 năm 2026.'],
        '1|Họp|Văn phòng|Tháng 3/2026',
      ),
      found: [
        {
          at: 'body:4',
          severity: 'warning',
          says: 'thứ Ba',
          suggestions: ['- Khai mạc lúc 8 giờ thứ Ba, ngày 01 tháng 9 năm 2026.'],
        },
      ],
    },
  ],
  good: [
    {
      name: 'the right day',
      plan: planWith('1|Họp|Văn phòng|Thứ Bảy, ngày 10/10/2026', '2|Họp|Văn phòng|Chủ nhật 11/10/2026'),
    },
  ],
  silent: [
    { name: 'an ordinal before a date', plan: rowWith('Tháng 6/2026', 'Đại hội lần thứ hai, kỳ họp thứ 5') },
    { name: 'a weekday of every week behind a date', plan: rowWith('Từ 10/10/2026, thứ Sáu hằng tuần') },
    { name: 'the right day behind the date', plan: rowWith('10/10/2026 (thứ Bảy)') },
    { name: 'a weekday of every week', plan: rowWith('Thứ Sáu hàng tuần') },
    { name: 'an impossible date is another rule’s', plan: rowWith('Thứ Sáu, ngày 31/9/2026') },
    { name: 'a share', plan: rowWith('Tháng 6/2026', 'Phường xếp thứ hai 12/35 toàn thành phố') },
  ],
});
