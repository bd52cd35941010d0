import { deadlineBeforeIssue } from '../../../src/core/rules/deadline-before-issue.ts';
import { planHeaded, planWith, rowWith, ruleTable } from '../../support/ruleTable.ts';

const PHASE = [
  'An Bình, ngày 18 tháng 11 năm 2025',
  'KẾ HOẠCH',
  'Phát triển phong trào thi đua giai đoạn 2026 - 2028',
];
const SIGNED_LATE = ['An Bình, ngày 15 tháng 01 năm 2027', 'KẾ HOẠCH', 'Công tác thi đua năm 2026'];
const UNDATED = ['KẾ HOẠCH', 'Công tác thi đua năm 2026'];

const one = (at: string, says: string, ...suggestions: string[]) => ({
  at,
  severity: 'error' as const,
  says: [says, '15/01/2026'],
  suggestions,
});

ruleTable(deadlineBeforeIssue, {
  bad: [
    {
      name: 'a day of the year before',
      plan: rowWith('Trước ngày 15/8/2025'),
      found: [one('PL1.1', '“Trước ngày 15/8/2025”', 'Trước ngày 15/8/2026')],
    },
    {
      name: 'without the word',
      plan: rowWith('Trước 30/6/2025'),
      found: [one('PL1.1', '2025', 'Trước 30/6/2026')],
    },
    {
      name: 'a year of two figures',
      plan: rowWith('Trước ngày 30/6/25'),
      found: [one('PL1.1', '30/6/25', 'Trước ngày 30/6/2026')],
    },
    {
      name: 'a month',
      plan: rowWith('Tháng 02/2025'),
      found: [one('PL1.1', 'Tháng 02/2025', 'Tháng 02/2026')],
    },
    {
      name: 'the 29th of a February that the plan has not',
      plan: rowWith('Tháng 02/2024'),
      found: [one('PL1.1', 'Tháng 02/2024', 'Tháng 02/2026')],
    },
    {
      name: 'in the other year it would be before the issue as well: no choice',
      plan: rowWith('Trước ngày 05/01/2025'),
      found: [one('PL1.1', '05/01/2025')],
    },
    {
      name: 'only the wrong milestone of two',
      plan: rowWith('Trước ngày 10/6/2025 và ngày 10/9/2026'),
      found: [one('PL1.1', '10/6/2025', 'Trước ngày 10/6/2026 và ngày 10/9/2026')],
    },
    {
      name: 'two wrong ones are two findings',
      plan: rowWith('Trước ngày 10/6/2025 và ngày 10/9/2025'),
      found: [
        one('PL1.1', '10/6/2025', 'Trước ngày 10/6/2026 và ngày 10/9/2025'),
        one('PL1.1', '10/9/2025', 'Trước ngày 10/6/2025 và ngày 10/9/2026'),
      ],
    },
    {
      name: 'of the plan’s own year, before the signing: to be verified',
      plan: rowWith('Trước ngày 10/01/2026'),
      found: [{ at: 'PL1.1', severity: 'warning', says: ['10/01/2026', 'đã hoàn thành'] }],
    },
    {
      name: 'a plan of several years offers those that can be',
      plan: planHeaded(PHASE, '1|Sơ kết|Văn phòng|Tháng 6/2024'),
      found: [
        {
          at: 'PL1.1',
          severity: 'error',
          says: '18/11/2025',
          suggestions: ['Tháng 6/2026', 'Tháng 6/2027', 'Tháng 6/2028'],
        },
      ],
    },
    {
      name: 'no year, in a plan that goes on into the next: the year is missing',
      plan: planHeaded(
        ['An Bình, ngày 15 tháng 9 năm 2025', 'KẾ HOẠCH', 'Công tác thi đua giai đoạn 2025 - 2026'],
        '1|Tổng kết|Văn phòng|Tháng 6',
      ),
      found: [{ at: 'PL1.1', severity: 'warning', says: ['“Tháng 6” không ghi năm', '15/9/2025'] }],
    },
    {
      name: 'a plan signed after its own end is one finding, at its date',
      plan: planHeaded(SIGNED_LATE, '1|Sơ kết|Văn phòng|Tháng 6/2026', '2|Tổng kết|Văn phòng|Tháng 11/2026'),
      found: [{ at: 'document', severity: 'warning', says: ['15/01/2027', '31/12/2026'] }],
    },
  ],
  good: [
    {
      name: 'days and periods of the plan',
      plan: planWith('1|Sơ kết|Văn phòng|Trước ngày 15/7/2026', '2|Họp|Văn phòng|Quý I'),
    },
  ],
  silent: [
    {
      name: 'a month of the second half of a school year',
      plan: planHeaded(
        ['An Bình, ngày 15 tháng 9 năm 2025', 'KẾ HOẠCH', 'Công tác thi đua năm học 2025 - 2026'],
        '1|Tổng kết|Văn phòng|Tháng 6',
      ),
    },
    { name: 'the month in which the plan is signed', plan: rowWith('Tháng 01/2026') },
    { name: 'done in that month', plan: rowWith('Tháng 01/2026 Đã hoàn thành') },
    { name: 'work of last year said to be done', plan: rowWith('Tháng 12/2025 Đã hoàn thành') },
    {
      name: 'the date of a cited document',
      plan: rowWith('Theo tiến độ tại Kế hoạch số 63/KH-HĐTĐKT ngày 12/11/2021'),
    },
    {
      name: 'the closing of last year in the task',
      plan: rowWith('Tháng 02/2026', 'Trình khen thưởng tổng kết năm 2025'),
    },
    { name: 'a range that began before', plan: rowWith('Năm 2025 - 2027') },
    {
      name: 'between the issue and the period of the plan',
      plan: planHeaded(PHASE, '1|Kiện toàn|Văn phòng|2025'),
    },
    { name: 'a plan without a date', plan: planHeaded(UNDATED, '1|Sơ kết|Văn phòng|Tháng 6/2025') },
  ],
});
