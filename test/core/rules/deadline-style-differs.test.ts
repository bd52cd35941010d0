import { deadlineStyleDiffers } from '../../../src/core/rules/deadline-style-differs.ts';
import { planWith, ruleTable } from '../../support/ruleTable.ts';

const times = (...cells: string[]) =>
  planWith(...cells.map((cell, i) => `${i + 1}|Việc số ${i + 1}|Văn phòng|${cell}`));
const info = (at: string, says: string | string[], ...suggestions: string[]) => [
  { at, severity: 'info' as const, says, suggestions },
];

ruleTable(deadlineStyleDiffers, {
  bad: [
    {
      name: 'the word for day',
      plan: times('Trước 30/6/2026', 'Trước ngày 15/8/2026', 'Trước 15/9/2026'),
      found: info('PL1.1', ['“Trước 30/6/2026” (2 ô)', '(1 ô, như PL1.2)'], 'Trước ngày 30/6/2026'),
    },
    {
      name: 'a nought before the month',
      plan: times('Tháng 3/2026', 'Tháng 06/2026'),
      found: info('PL1.2', 'Tháng 06/2026', 'Tháng 6/2026'),
    },
    {
      name: 'none before the months 1 and 2',
      plan: times('Tháng 02/2026', 'Tháng 1/2026'),
      found: info('PL1.2', 'Tháng 1/2026', 'Tháng 01/2026'),
    },
    {
      name: 'what parts day and month',
      plan: times('25-6-2026', '30/6/2026'),
      found: info('PL1.1', '25-6-2026', '25/6/2026'),
    },
    {
      name: 'the number of a quarter',
      plan: times('Quý 2/2026', 'Quý III/2026'),
      found: info('PL1.1', 'Quý 2', 'Quý II/2026'),
    },
    {
      name: 'the dash between years',
      plan: times('2026 - 2030', '2026-2030', '2026 - 2028'),
      found: info('PL1.2', '2026-2030', '2026 - 2030'),
    },
  ],
  good: [
    {
      name: 'one way',
      plan: times('Trước ngày 30/6/2026', 'Trước ngày 15/8/2026', 'Tháng 02/2026', 'Tháng 3/2026'),
    },
  ],
  silent: [
    { name: 'the decree: 02 but 3', plan: times('Tháng 02/2026', 'Tháng 3/2026', 'Tháng 10/2026') },
    { name: 'hàng and hằng', plan: times('Hàng tháng', 'Hằng năm') },
    {
      name: 'another way in the task',
      plan: planWith('1|Họp trước 30/6/2026|Văn phòng|Trước ngày 15/8/2026'),
    },
    { name: 'a month and a day', plan: times('Tháng 3/2026 đến 15/4/2026', 'Trước ngày 15/8/2026') },
  ],
});
