import { deadlineOutsidePlan } from '../../../src/core/rules/deadline-outside-plan.ts';
import { planHeaded, planWith, rowWith, ruleTable } from '../../support/ruleTable.ts';

const PHASE = [
  'An Bình, ngày 18 tháng 11 năm 2025',
  'KẾ HOẠCH',
  'Phát triển phong trào thi đua giai đoạn 2026 - 2030',
];
const UNDATED = ['KẾ HOẠCH', 'Công tác thi đua năm 2026'];
const warning = (says: string | string[], ...suggestions: string[]) => [
  { at: 'PL1.1', severity: 'warning' as const, says, suggestions },
];

ruleTable(deadlineOutsidePlan, {
  bad: [
    {
      name: 'a day of the next year',
      plan: rowWith('Trước ngày 15/8/2027'),
      found: warning(['15/8/2027', '31/12/2026'], 'Trước ngày 15/8/2026'),
    },
    {
      name: 'a month of the next year',
      plan: rowWith('Tháng 5/2027'),
      found: warning('Tháng 5/2027', 'Tháng 5/2026'),
    },
    { name: 'a year', plan: rowWith('Năm 2027'), found: warning('Năm 2027', 'Năm 2026') },
    {
      name: 'a closing far beyond the turn of the year',
      plan: rowWith('Tháng 6/2027', 'Báo cáo tổng kết năm 2026'),
      found: warning('Tháng 6/2027', 'Tháng 6/2026'),
    },
    {
      name: 'beyond a period of several years',
      plan: planHeaded(PHASE, '1|Sơ kết|Văn phòng|Quý II/2032'),
      found: warning(
        ['Quý II/2032', '31/12/2030'],
        ...[2026, 2027, 2028, 2029, 2030].map((year) => `Quý II/${year}`),
      ),
    },
    {
      name: 'before the period, of a plan without a day of issue',
      plan: planHeaded(UNDATED, '1|Sơ kết|Văn phòng|Tháng 6/2025'),
      found: warning(['Tháng 6/2025', '01/01/2026'], 'Tháng 6/2026'),
    },
    {
      name: 'most of them: the period is wrong, said once',
      plan: planWith(
        ...[1, 2, 3, 4, 5, 6].map(
          (n) => `${n}|Việc số ${n}|Văn phòng|${n < 6 ? `Tháng ${n}/2027` : 'Tháng 6'}`,
        ),
      ),
      found: [{ at: 'document', severity: 'warning', says: ['5 trong 6', '31/12/2026', 'năm 2026'] }],
    },
  ],
  good: [
    {
      name: 'inside',
      plan: planWith('1|Sơ kết|Văn phòng|Tháng 7/2026', '2|Tổng kết|Văn phòng|Tháng 12/2026'),
    },
  ],
  silent: [
    {
      name: 'the closing of the year in January',
      plan: rowWith('Trước ngày 15/01/2027', 'Báo cáo tổng kết năm 2026'),
    },
    { name: 'before the first day of the next year', plan: rowWith('Trước ngày 01/01/2027') },
    { name: 'and the years after', plan: rowWith('Năm 2026 và các năm tiếp theo') },
    { name: 'a range that goes on', plan: rowWith('Từ tháng 10/2026 đến tháng 3/2027') },
    {
      name: 'a plan for the years after as well',
      plan: planHeaded(
        ['An Bình, ngày 15 tháng 01 năm 2026', 'KẾ HOẠCH', 'Thi đua năm 2026 và những năm tiếp theo'],
        '1|Sơ kết|Văn phòng|Tháng 6/2027',
      ),
    },
    { name: 'an aim for a later year', plan: rowWith('Đến năm 2030') },
    {
      name: 'a plan of several years',
      plan: planHeaded(PHASE, '1|Sơ kết|Văn phòng|Năm 2028', '2|Họp|Văn phòng|2026 - 2030'),
    },
    {
      name: 'preparing a plan of several years',
      plan: planHeaded(PHASE, '1|Kiện toàn|Văn phòng|Tháng 12/2025'),
    },
    { name: 'the last year: another rule', plan: rowWith('Tháng 6/2025') },
    {
      name: 'a document of no period',
      plan: planHeaded(
        ['An Bình, ngày 15 tháng 01 năm 2026', 'QUYẾT ĐỊNH', 'Về việc giao nhiệm vụ'],
        '1|Sơ kết|Văn phòng|Tháng 6/2028',
      ),
    },
  ],
});
